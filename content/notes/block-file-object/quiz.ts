import type { Question } from "@/engine/quiz/question";
import { volumeTypes } from "../../facts/volume-types";

const best = volumeTypes["ebs.durability.io2"];
const fleet = 2000;
const usualDurability = Number(volumeTypes["ebs.durability"].value[1]);
const lostInFleet = Math.round((fleet * (100 - usualDurability)) / 100);

export const questions: readonly Question[] = [
  {
    id: "block-file-object.append-line",
    kind: "one-choice",
    section: "change-one-line",
    facts: ["s3.what"],
    concepts: ["object-storage", "s3"],
    ask: {
      ko: "S3 범용 버킷에 있는 큰 로그 객체의 끝에 한 줄을 덧붙이려고 합니다. 무엇을 해야 합니까?",
      en: "You want to add a line to the end of a large log object in a general purpose bucket. What does it take?",
    },
    choices: [
      {
        id: "whole", right: true, text: { ko: "고친 내용 전체를 같은 키로 다시 올린다", en: "Upload the whole changed content under the same key" },
        why: { ko: "객체는 통째로 씁니다. 일부만 고치는 요청이 없습니다.", en: "Objects are written whole. No request changes a part." },
      },
      {
        id: "append", right: false, text: { ko: "객체를 추가 모드로 열고 끝에 한 줄만 쓴다", en: "Open the object in append mode and write just that line at its end" },
        why: { ko: "객체는 여는 것이 아닙니다. 열고 덧쓰는 것은 파일 스토리지나 블록 스토리지의 방식입니다.", en: "Objects are not opened. Opening and appending is how file and block storage work." },
      },
      {
        id: "block", right: false, text: { ko: "바뀐 블록의 번호를 알아내 그 블록만 다시 쓴다", en: "Find the number of the changed block and rewrite only that block" },
        why: { ko: "블록 번호가 보이는 것은 EBS 같은 블록 스토리지입니다.", en: "Block numbers are what block storage such as EBS shows." },
      },
      {
        id: "part", right: false, text: { ko: "마지막 파트만 멀티파트 업로드로 바꿔 끼운다", en: "Replace only the last part by a multipart upload" },
        why: { ko: "멀티파트 업로드도 새 객체 하나를 통째로 만듭니다. 완성된 객체의 파트만 바꿀 수 없습니다.", en: "A multipart upload also makes a whole new object; parts of a finished one cannot be exchanged." },
      },
    ],
    explain: {
      ko: "범용 버킷의 객체는 한 글자만 달라도 통째로 다시 씁니다. 계속 덧쓰는 파일은 블록이나 파일 스토리지에 두고, 다 쓴 뒤에 객체로 올립니다.",
      en: "An object in a general purpose bucket is written whole even for one letter. Keep growing files on block or file storage and upload them when finished.",
    },
  },
  {
    id: "block-file-object.which-home",
    kind: "rows",
    section: "choosing",
    facts: ["efs.what", "s3.what", "istore.what", "ebs.scope"],
    concepts: ["block-storage", "file-storage", "object-storage", "instance-store"],
    ask: { ko: "알맞은 곳을 고르세요.", en: "Choose the right home." },
    columns: [
      { id: "store", text: { ko: "인스턴스 스토어", en: "Instance store" } },
      { id: "ebs", text: { ko: "EBS", en: "EBS" } },
      { id: "efs", text: { ko: "EFS", en: "EFS" } },
      { id: "s3", text: { ko: "S3", en: "S3" } },
    ],
    rows: [
      {
        id: "database", right: "ebs", text: { ko: "한 대에서 도는 PostgreSQL의 데이터 디렉터리", en: "The data directory of PostgreSQL on one server" },
        why: { ko: "한 서버가 블록을 조금씩 고쳐 쓰고, 서버를 멈춰도 남아야 합니다.", en: "One server changes blocks here and there, and the data must outlive a stop." },
      },
      {
        id: "scratch", right: "store", text: { ko: "정렬하는 동안만 쓰는 임시 파일", en: "Temporary files of a running sort" },
        why: { ko: "잃으면 다시 정렬하면 됩니다. 가까운 디스크가 낫습니다.", en: "If lost, sort again. The nearest disk is best." },
      },
      {
        id: "shared", right: "efs", text: { ko: "세 영역의 서버가 함께 여는 작업 폴더. 프로그램은 못 고침", en: "A work folder opened by servers in three zones; the program cannot be changed" },
        why: { ko: "NFS로 마운트하면 프로그램에는 보통 폴더로 보입니다.", en: "Mounted over NFS it looks like any folder to the program." },
      },
      {
        id: "photos", right: "s3", text: { ko: "사용자가 브라우저로 바로 받는 사진 수백만 장", en: "Millions of photos that browsers fetch directly" },
        why: { ko: "통째로 쓰고 통째로 읽으며 HTTP로 내보냅니다.", en: "Written whole, read whole, served over HTTP." },
      },
    ],
    explain: {
      ko: "다시 만들 수 있는가, 한 대가 쓰는가, 여럿이 같은 파일을 고치는가, 통째로 주고받는가를 차례로 묻습니다.",
      en: "Ask in turn: can it be made again, does one server use it, do several change the same files, is it written and read whole?",
    },
  },
  {
    id: "block-file-object.zone-lost",
    kind: "several-choices",
    section: "scope",
    facts: ["ebs.scope", "efs.types", "s3.class.standard", "istore.lost"],
    concepts: ["availability-zone", "file-storage", "object-storage"],
    ask: {
      ko: "가용 영역 하나를 잃었습니다. 아무것도 옮기거나 되살리지 않고 다른 영역의 서버가 이어서 쓸 수 있는 것을 모두 고르세요.",
      en: "One Availability Zone is lost. Which can servers in another zone go on using, with nothing moved or restored?",
    },
    choices: [
      {
        id: "efs", right: true, text: { ko: "리전 유형의 EFS 파일 시스템", en: "A Regional EFS file system" },
        why: { ko: "셋 이상의 영역에 데이터가 있고 다른 영역의 마운트 대상으로 엽니다.", en: "Its data lies in three or more zones and opens through another zone's mount target." },
      },
      {
        id: "s3", right: true, text: { ko: "S3 Standard의 객체", en: "Objects in S3 Standard" },
        why: { ko: "셋 이상의 영역에 흩어 보관합니다.", en: "They are spread over three or more zones." },
      },
      {
        id: "ebs", right: false, text: { ko: "잃은 영역의 EBS 볼륨", en: "An EBS volume of the lost zone" },
        why: { ko: "볼륨은 한 영역에만 있습니다. 미리 뜬 스냅샷에서 다른 영역에 새로 만들어야 합니다.", en: "A volume is in one zone only. A new one has to be made elsewhere from a snapshot taken before." },
      },
      {
        id: "onezone", right: false, text: { ko: "그 영역에 둔 One Zone 유형의 EFS", en: "A One Zone EFS file system in that zone" },
        why: { ko: "이름대로 한 영역에만 데이터를 둡니다.", en: "As its name says, it keeps data in one zone." },
      },
      {
        id: "store", right: false, text: { ko: "그 영역 인스턴스의 인스턴스 스토어", en: "The instance store of an instance there" },
        why: { ko: "호스트와 함께 사라집니다.", en: "It goes with its host." },
      },
    ],
    explain: {
      ko: "여러 영역에 걸친 것은 리전 유형의 EFS와 S3 Standard입니다. EBS와 One Zone 유형은 영역과, 인스턴스 스토어는 호스트와 운명을 같이합니다.",
      en: "Regional EFS and S3 Standard span zones. EBS and One Zone share the fate of their zone, instance store that of its host.",
    },
  },
  {
    id: "block-file-object.reach-order",
    kind: "order",
    section: "scope",
    facts: ["istore.what", "ebs.scope", "s3.what"],
    concepts: ["instance-store", "block-storage", "object-storage"],
    ask: { ko: "작은 고장에도 잃는 것부터 큰 고장까지 견디는 것의 차례로 놓으세요.", en: "Order them from lost with a small failure to surviving a large one." },
    steps: [
      {
        id: "store", text: { ko: "인스턴스 스토어의 데이터", en: "Data on instance store" },
        why: { ko: "인스턴스를 중지하거나 호스트 하나가 고장 나면 끝입니다.", en: "A stop or one broken host ends it." },
      },
      {
        id: "ebs", text: { ko: "EBS 볼륨의 데이터", en: "Data on an EBS volume" },
        why: { ko: "호스트 고장은 견디지만 가용 영역과 함께 멈춥니다.", en: "It survives the host but stops with its zone." },
      },
      {
        id: "s3", text: { ko: "S3 Standard의 객체", en: "Objects in S3 Standard" },
        why: { ko: "영역 하나를 잃어도 남고, 리전과 운명을 같이합니다.", en: "They survive a lost zone and share the fate of the Region." },
      },
      {
        id: "copied", text: { ko: "다른 리전에 복제한 S3 객체", en: "S3 objects replicated to another Region" },
        why: { ko: "리전 하나를 통째로 잃어도 남습니다.", en: "They survive the loss of a whole Region." },
      },
    ],
    explain: {
      ko: "함께 사라지는 범위가 호스트, 가용 영역, 리전으로 넓어집니다. 견디는 고장의 크기도 그만큼 커집니다.",
      en: "What is lost together widens from host to zone to Region, and with it the failure each survives.",
    },
  },
  {
    id: "block-file-object.durability-count",
    kind: "number",
    section: "scope",
    facts: ["ebs.durability", "ebs.durability.io2"],
    concepts: ["block-storage", "ebs-volume"],
    ask: {
      ko: `연간 내구성이 ${usualDurability}%인 볼륨 ${fleet.toLocaleString("en-US")}개를 한 해 동안 씁니다. 몇 개를 잃으리라고 보아야 합니까?`,
      en: `You run ${fleet.toLocaleString("en-US")} volumes with a durability of ${usualDurability}% a year. How many should you expect to lose?`,
    },
    unit: { ko: "개", en: "volumes" },
    answer: lostInFleet,
    tolerance: 0.1,
    misses: [
      { value: 0, why: { ko: "9가 셋이어도 0은 아닙니다. 볼륨이 많으면 실제로 잃습니다.", en: "Three nines are not zero. With many volumes you do lose some." } },
      { value: lostInFleet * 10, why: { ko: "잃는 몫은 0.1%입니다. 1%로 계산했습니다.", en: "The share lost is 0.1%, not 1%." } },
    ],
    explain: {
      ko: `${fleet.toLocaleString("en-US")} × ${((100 - usualDurability) / 100).toFixed(3)} = ${lostInFleet}개입니다. io2(${best.say.ko})라면 ${(fleet * (100 - best.value) / 100).toFixed(2)}개입니다. 어느 쪽이든 스냅샷이 필요합니다.`,
      en: `${fleet.toLocaleString("en-US")} × ${((100 - usualDurability) / 100).toFixed(3)} = ${lostInFleet}. With io2 (${best.say.en}) it would be ${(fleet * (100 - best.value) / 100).toFixed(2)}. Either way you need snapshots.`,
    },
  },
  {
    id: "block-file-object.durable-or-available",
    kind: "one-choice",
    section: "scope",
    facts: ["s3.durability"],
    concepts: ["object-storage", "s3"],
    ask: {
      ko: "누군가 스크립트를 잘못 돌려 S3의 사진을 모두 지웠습니다. 버전 관리도 백업도 없습니다. 내구성이 9가 열하나인데 왜 되살릴 수 없습니까?",
      en: "A faulty script deleted every photo in a bucket without versioning or backups. Durability is eleven nines. Why can nothing be brought back?",
    },
    choices: [
      {
        id: "obeyed", right: true, text: { ko: "내구성은 장비 고장의 이야기이고, 삭제는 시킨 일이다", en: "Durability is about failing devices, not about deletes" },
        why: { ko: "요청대로 지운 것은 고장이 아닙니다. 이 위험은 버전 관리와 백업이 막습니다.", en: "Obeying a request is not a failure. Versioning and backups guard against that." },
      },
      {
        id: "availability", right: false, text: { ko: "가용성이 내구성보다 낮아서 지금 잠시 보이지 않는다", en: "Availability is lower than durability, so they are out of sight for now" },
        why: { ko: "가용성 문제라면 나중에 돌아옵니다. 삭제된 객체는 돌아오지 않습니다.", en: "A matter of availability passes. Deleted objects do not come back." },
      },
      {
        id: "class", right: false, text: { ko: "내구성은 Glacier 클래스에만 적용되는 값이다", en: "That durability applies to the Glacier classes only" },
        why: { ko: "모든 스토리지 클래스의 설계 내구성이 같습니다.", en: "Every storage class is designed for the same durability." },
      },
      {
        id: "zones", right: false, text: { ko: "가용 영역 세 곳의 사본을 동시에 지워야 한다는 규칙을 어겼다", en: "A rule was broken that copies in three zones must be deleted together" },
        why: { ko: "그런 규칙은 없습니다. 삭제 요청 하나가 모든 사본에 적용됩니다.", en: "There is no such rule. One delete request applies to all copies." },
      },
    ],
    explain: {
      ko: "내구성은 저장 장치가 고장 나도 잃지 않을 확률입니다. 실수와 악의에는 버전 관리, 백업, 삭제 권한 제한이 필요합니다.",
      en: "Durability is the chance that failing devices lose nothing. Against slips and malice you need versioning, backups and few rights to delete.",
    },
  },
  {
    id: "block-file-object.store-survives",
    kind: "one-choice",
    section: "instance-store",
    facts: ["istore.survives", "istore.lost"],
    concepts: ["instance-store"],
    mistake: "M38",
    ask: { ko: "인스턴스 스토어의 데이터가 그대로 남는 것은 어느 것입니까?", en: "Which of these leaves the data on instance store in place?" },
    choices: [
      {
        id: "type", right: false, text: { ko: "중지한 뒤 더 큰 유형으로 바꾸고 시작하기", en: "Stopping, changing to a larger type and starting" },
        why: { ko: "중지하는 순간 잃습니다.", en: "It is lost at the stop." },
      },
      {
        id: "reboot", right: true, text: { ko: "운영 체제가 멈춰 예고 없이 재부팅된 것", en: "An unplanned reboot after the system hung" },
        why: { ko: "재부팅은 예고가 없어도 같은 호스트에서 일어나므로 디스크가 그대로입니다.", en: "A reboot, planned or not, stays on the host, and so do its disks." },
      },
      {
        id: "hibernate", right: false, text: { ko: "최대 절전 모드로 들어갔다가 깨어나기", en: "Hibernating and waking up again" },
        why: { ko: "RAM은 루트 볼륨에 저장되지만 인스턴스 스토어는 저장되지 않습니다.", en: "RAM is saved to the root volume, but instance store is not." },
      },
      {
        id: "poweroff", right: false, text: { ko: "운영 체제 안에서 poweroff로 끄고 다시 시작하기", en: "Running poweroff inside the system, then starting again" },
        why: { ko: "안에서 꺼도 인스턴스는 중지됩니다. 중지와 같은 결과입니다.", en: "Shutting down from inside stops the instance, with the same result." },
      },
    ],
    explain: {
      ko: "인스턴스 스토어가 견디는 것은 재부팅뿐입니다. 호스트를 떠나는 순간 블록은 지워집니다.",
      en: "Instance store survives a reboot and nothing else. When the host is left, the blocks are erased.",
    },
  },
  {
    id: "block-file-object.good-for-store",
    kind: "several-choices",
    section: "instance-store",
    facts: ["istore.what", "istore.lost"],
    concepts: ["instance-store", "block-storage"],
    mistake: "M38",
    ask: { ko: "인스턴스 스토어에 두어도 좋은 것을 모두 고르세요.", en: "Which of these may well be kept on instance store?" },
    choices: [
      {
        id: "replicas", right: true, text: { ko: "노드 셋에 사본을 두는 분산 데이터베이스의 데이터", en: "Data of a distributed database with copies on three nodes" },
        why: { ko: "노드 하나를 잃어도 나머지에서 다시 채웁니다.", en: "If a node is lost, the others fill a new one." },
      },
      {
        id: "cache", right: true, text: { ko: "S3에서 내려받아 둔 모델 파일의 캐시", en: "A cache of model files fetched from S3" },
        why: { ko: "원본이 S3에 있으니 다시 받으면 됩니다.", en: "The original is in S3 and can be fetched again." },
      },
      {
        id: "only", right: false, text: { ko: "하나뿐인 결제 데이터베이스. 밤마다 재부팅함", en: "The only payment database; it reboots nightly" },
        why: { ko: "재부팅은 견디지만 호스트 고장 한 번이면 모두 잃습니다.", en: "It survives the reboots, but one broken host loses everything." },
      },
      {
        id: "add-later", right: false, text: { ko: "t3 인스턴스에 나중에 덧붙일 로그 디스크", en: "A log disk to be added to a t3 instance later" },
        why: { ko: "로컬 디스크가 있는 유형에만 있고, 시작한 뒤에 더할 수 없습니다.", en: "Only types with local disks have it, and it cannot be added after launch." },
      },
    ],
    explain: {
      ko: "다시 만들거나 다른 곳에서 다시 채울 수 있는 데이터만 둡니다. 그리고 로컬 디스크가 있는 유형을 처음부터 골라야 합니다.",
      en: "Keep there what can be made again or filled from elsewhere, and choose a type with local disks from the start.",
    },
  },
  {
    id: "block-file-object.names",
    kind: "one-choice",
    section: "three-kinds",
    facts: ["ebs.name", "efs.name"],
    concepts: ["block-storage", "file-storage"],
    mistake: "M40",
    ask: { ko: "이름과 주는 것이 모두 맞는 것을 고르세요.", en: "In which are both the name and what it gives right?" },
    choices: [
      {
        id: "ebs-storage", right: false, text: { ko: "EBS: Elastic Block Storage, 블록 디스크", en: "EBS: Elastic Block Storage, a block disk" },
        why: { ko: "주는 것은 맞지만 마지막 낱말이 Store입니다.", en: "What it gives is right, but the last word is Store." },
      },
      {
        id: "efs-store", right: false, text: { ko: "EFS: Elastic File Store, 함께 쓰는 폴더", en: "EFS: Elastic File Store, a shared folder" },
        why: { ko: "주는 것은 맞지만 마지막 낱말이 System입니다.", en: "What it gives is right, but the last word is System." },
      },
      {
        id: "efs", right: true, text: { ko: "EFS: Elastic File System, 함께 쓰는 폴더", en: "EFS: Elastic File System, a shared folder" },
        why: { ko: "NFS로 여러 서버가 마운트하는 파일 시스템입니다.", en: "It is a file system that several servers mount over NFS." },
      },
      {
        id: "ebs-shared", right: false, text: { ko: "EBS: Elastic Block Store, 여러 리전이 함께 쓰는 디스크", en: "EBS: Elastic Block Store, a disk shared by several Regions" },
        why: { ko: "이름은 맞지만 볼륨은 한 가용 영역을 벗어나지 못합니다.", en: "The name is right, but a volume never leaves its zone." },
      },
    ],
    explain: {
      ko: "EBS는 Elastic Block Store로 블록을, EFS는 Elastic File System으로 파일 시스템을 줍니다.",
      en: "EBS, Elastic Block Store, gives blocks; EFS, Elastic File System, gives a file system.",
    },
  },
  {
    id: "block-file-object.two-writers",
    kind: "one-choice",
    section: "three-kinds",
    facts: ["ebs.multiattach", "efs.what"],
    concepts: ["block-storage", "file-storage", "multi-attach"],
    ask: {
      ko: "두 서버가 같은 폴더에 파일을 쓰게 하려고, 다중 연결을 켠 블록 볼륨 하나를 두 서버에 붙이고 각각 ext4로 마운트했습니다. 어떻게 됩니까?",
      en: "So that two servers can write files to one folder, a block volume with Multi-Attach is attached to both and mounted on each as ext4. What happens?",
    },
    choices: [
      {
        id: "corrupt", right: true, text: { ko: "서로의 변경을 몰라 파일 시스템이 망가진다", en: "Neither knows of the other, and the file system breaks" },
        why: { ko: "ext4는 혼자 디스크를 쓴다고 여깁니다. 클러스터 파일 시스템이나 EFS가 필요합니다.", en: "ext4 believes it has the disk to itself. This takes a cluster file system, or EFS." },
      },
      {
        id: "fine", right: false, text: { ko: "볼륨이 쓰기를 차례로 처리하므로 문제없이 함께 쓴다", en: "The volume puts writes in order, so both share it without trouble" },
        why: { ko: "블록의 순서는 지켜져도, 두 운영 체제가 기억하는 파일 목록이 서로 달라집니다.", en: "Blocks may be in order, but the two systems remember different file tables." },
      },
      {
        id: "read-only", right: false, text: { ko: "나중에 마운트한 서버는 저절로 읽기 전용이 된다", en: "The server that mounts second becomes read-only by itself" },
        why: { ko: "블록 볼륨은 파일 시스템을 모르므로 그런 조정을 하지 않습니다.", en: "A block volume knows nothing of file systems and arranges no such thing." },
      },
      {
        id: "refused", right: false, text: { ko: "EBS가 두 번째 연결을 거절한다", en: "EBS refuses the second attachment" },
        why: { ko: "다중 연결을 켠 io1, io2는 같은 영역의 여러 인스턴스에 붙습니다.", en: "An io1 or io2 volume with Multi-Attach takes several instances of its zone." },
      },
    ],
    explain: {
      ko: "블록 스토리지는 파일을 모릅니다. 여러 서버가 함께 쓰려면 파일 시스템이 그 사정을 알아야 하고, 그것을 맡아 주는 것이 EFS 같은 파일 스토리지입니다.",
      en: "Block storage knows no files. To share them, the file system has to know about the sharing, and file storage such as EFS takes care of that.",
    },
  },
  {
    id: "block-file-object.ec2-disk",
    kind: "one-choice",
    section: "change-one-line",
    facts: ["s3.what", "s3.files"],
    concepts: ["object-storage", "s3", "block-storage"],
    ask: {
      ko: "“EC2의 저장소는 S3다”라는 메모를 보았습니다. 가장 알맞은 바로잡기는 무엇입니까?",
      en: "A note says “the storage of EC2 is S3”. Which correction fits best?",
    },
    choices: [
      {
        id: "separate", right: true, text: { ko: "디스크는 EBS와 인스턴스 스토어이고, S3는 HTTP로 쓰는 별개의 서비스다", en: "Its disks are EBS and instance store; S3 is a separate service over HTTP" },
        why: { ko: "S3는 EC2가 없어도 쓰며, 부팅 디스크가 되지 못합니다.", en: "S3 works without EC2 and cannot be a boot disk." },
      },
      {
        id: "boot", right: false, text: { ko: "루트 디스크는 S3에 있고, 데이터 디스크만 EBS에 있다", en: "The root disk is in S3, and only data disks are on EBS" },
        why: { ko: "루트 디스크도 EBS 볼륨입니다. S3를 바탕으로 한 옛 AMI는 지난 이야기입니다.", en: "The root disk is an EBS volume too. AMIs backed by S3 are history." },
      },
      {
        id: "snapshot", right: false, text: { ko: "EBS 볼륨이 내 S3 버킷 안에 객체로 들어 있다", en: "EBS volumes are kept as objects in your own S3 buckets" },
        why: { ko: "볼륨은 블록 스토리지입니다. S3 기술을 쓰는 것은 스냅샷이고 그것도 내 버킷에는 보이지 않습니다.", en: "A volume is block storage. Snapshots use S3, and even they do not show in your buckets." },
      },
      {
        id: "never", right: false, text: { ko: "EC2에서는 S3의 데이터를 HTTP로만 꺼낼 수 있고 마운트는 못 한다", en: "From EC2 data in S3 can be fetched over HTTP, but not mounted" },
        why: { ko: "S3 Files로 버킷을 NFS로 마운트할 수 있습니다.", en: "S3 Files mounts a bucket over NFS." },
      },
    ],
    explain: {
      ko: "인스턴스에 붙는 디스크는 EBS와 인스턴스 스토어입니다. S3는 객체 서비스이고, 원하면 S3 Files로 마운트할 수 있습니다.",
      en: "The disks of an instance are EBS and instance store. S3 is an object service that S3 Files can also mount.",
    },
  },
];
