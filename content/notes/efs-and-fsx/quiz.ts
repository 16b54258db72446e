import type { Question } from "@/engine/quiz/question";
import { fileSystems } from "../../facts/file-systems";

const base = fileSystems["efs.bursting"];
const smallest = fileSystems["efs.classes.ia-minimum"];

const storedGib = 200;
const baseSpeed = Math.round((10 * storedGib * base.value) / 1024) / 10;

const fileKib = 16;
const times = smallest.value / fileKib;

export const questions: readonly Question[] = [
  {
    id: "efs-and-fsx.timeout",
    kind: "one-choice",
    section: "mount-targets",
    facts: ["efs.mount-targets", "efs.port"],
    concepts: ["mount-target", "efs", "security-group"],
    ask: {
      ko: "영역 a의 서버는 EFS를 마운트하는데, 영역 b의 서버는 기다리다 시간 초과로 끝납니다. 마운트 대상은 영역 a와 b에 모두 있습니다. 가장 먼저 볼 것은 무엇입니까?",
      en: "A server in zone a mounts EFS, but one in zone b hangs until it times out. There are mount targets in both zones. What do you look at first?",
    },
    choices: [
      {
        id: "group", right: true, text: { ko: "영역 b 마운트 대상의 인바운드 규칙", en: "Inbound rules on zone b's mount target" },
        why: { ko: "시간 초과는 문에 닿지 못했다는 뜻입니다. NFS 포트가 열려 있는지 봅니다.", en: "A timeout means the door was not reached. See whether the NFS port is open." },
      },
      {
        id: "posix", right: false, text: { ko: "폴더의 POSIX 권한과 소유자", en: "The POSIX permissions and owner of the folder" },
        why: { ko: "권한이 문제라면 시간 초과가 아니라 권한 거부가 옵니다.", en: "Permissions would give “permission denied”, not a timeout." },
      },
      {
        id: "mode", right: false, text: { ko: "처리량 모드가 bursting이라 크레딧이 떨어졌는지", en: "Whether bursting mode has run out of credits" },
        why: { ko: "크레딧이 떨어지면 느려질 뿐 마운트가 막히지 않습니다. 영역 a도 함께 느려집니다.", en: "Without credits it is slow, not unreachable, and zone a would be slow too." },
      },
      {
        id: "size", right: false, text: { ko: "파일 시스템의 남은 공간이 있는지", en: "Whether the file system has space left" },
        why: { ko: "EFS는 크기를 정하지 않으므로 꽉 차지 않습니다.", en: "EFS has no fixed size and does not fill up." },
      },
    ],
    explain: {
      ko: "마운트는 NFS로 마운트 대상에 닿아야 시작됩니다. 시간 초과는 보안 그룹이나 경로, 권한 거부는 POSIX와 IAM에서 찾습니다.",
      en: "Mounting begins with reaching the mount target over NFS. Look for timeouts in security groups and routes, for denials in POSIX and IAM.",
    },
  },
  {
    id: "efs-and-fsx.set-up",
    kind: "order",
    section: "mount-targets",
    facts: ["efs.mount-targets", "efs.port"],
    concepts: ["mount-target", "efs"],
    ask: { ko: "세 영역의 서버가 함께 쓸 EFS를 준비합니다. 차례대로 놓으세요.", en: "You prepare EFS for servers in three zones. Put the steps in order." },
    steps: [
      {
        id: "create", text: { ko: "리전 유형의 파일 시스템을 만든다", en: "Make a Regional file system" },
        why: { ko: "파일 시스템이 있어야 문을 달 수 있습니다.", en: "The doors need a file system to lead to." },
      },
      {
        id: "group", text: { ko: "NFS 포트를 서버의 보안 그룹에만 여는 보안 그룹을 만든다", en: "Make a security group that opens the NFS port to the servers' group" },
        why: { ko: "마운트 대상에 붙일 규칙을 먼저 마련합니다.", en: "The rules for the mount targets come first." },
      },
      {
        id: "targets", text: { ko: "영역마다 마운트 대상을 만들고 그 보안 그룹을 붙인다", en: "Make a mount target with that group in each zone" },
        why: { ko: "서버가 자기 영역의 문으로 들어오게 합니다.", en: "Servers enter by the door of their own zone." },
      },
      {
        id: "mount", text: { ko: "서버에서 파일 시스템을 마운트한다", en: "Mount the file system on the servers" },
        why: { ko: "문과 규칙이 있어야 닿습니다.", en: "It is reachable once doors and rules exist." },
      },
      {
        id: "owner", text: { ko: "폴더의 소유자와 권한을 프로그램에 맞춘다", en: "Set owner and permissions of the folder for the program" },
        why: { ko: "마운트한 뒤에 POSIX 권한을 정합니다.", en: "POSIX permissions are set once it is mounted." },
      },
    ],
    explain: {
      ko: "파일 시스템, 보안 그룹, 마운트 대상, 마운트, 권한의 차례입니다.",
      en: "File system, security group, mount targets, mounting, permissions.",
    },
  },
  {
    id: "efs-and-fsx.own-zone-door",
    kind: "one-choice",
    section: "mount-targets",
    facts: ["efs.mount-targets", "efs.types"],
    concepts: ["mount-target", "availability-zone"],
    ask: {
      ko: "비용을 아끼려고 리전 유형 EFS의 마운트 대상을 영역 a에만 두고 모든 서버가 그리로 붙습니다. 무엇을 잃었습니까?",
      en: "To save money a Regional EFS file system has a mount target in zone a only, and all servers use it. What was lost?",
    },
    choices: [
      {
        id: "reach", right: true, text: { ko: "영역 a가 멈추면 데이터는 남아도 닿을 길이 없다", en: "If zone a stops, the data is there but out of reach" },
        why: { ko: "데이터는 여러 영역에 있지만 문이 하나뿐입니다. 영역을 넘는 전송 요금도 붙습니다.", en: "The data is in several zones, but there is one door. Transfer between zones is charged, too." },
      },
      {
        id: "copies", right: false, text: { ko: "데이터가 영역 a에만 저장되어 함께 사라진다", en: "The data is stored in zone a only and goes with it" },
        why: { ko: "데이터를 두는 곳은 유형이 정합니다. 리전 유형은 셋 이상의 영역에 둡니다.", en: "Where data lies is up to the type. Regional keeps it in three or more zones." },
      },
      {
        id: "count", right: false, text: { ko: "한 마운트 대상에는 서버 한 대만 붙을 수 있다", en: "A mount target serves a single server only" },
        why: { ko: "같은 마운트 대상을 여러 서버가 함께 씁니다.", en: "Many servers share a mount target." },
      },
      {
        id: "consistency", right: false, text: { ko: "영역이 다른 서버끼리는 바뀐 내용을 볼 수 없다", en: "Servers of different zones no longer see each other's changes" },
        why: { ko: "어느 문으로 들어오든 같은 파일 시스템입니다.", en: "Whichever door is used, it is the same file system." },
      },
    ],
    explain: {
      ko: "서버가 있는 영역마다 마운트 대상을 두면 영역 하나가 멈춰도 나머지는 자기 문으로 계속 씁니다.",
      en: "With a mount target in every zone that has servers, the rest go on through their own doors when a zone stops.",
    },
  },
  {
    id: "efs-and-fsx.base-speed",
    kind: "number",
    section: "throughput-modes",
    facts: ["efs.bursting"],
    concepts: ["efs-throughput-mode", "throughput"],
    ask: {
      ko: `bursting 모드의 파일 시스템에 ${storedGib} GiB가 들어 있습니다. ${base.say.ko}라면, 크레딧이 없을 때의 속도는 초당 몇 MiB입니까? (소수 첫째 자리까지)`,
      en: `A file system in bursting mode holds ${storedGib} GiB. At ${base.say.en}, how many MiB/s is it without credits? (one decimal)`,
    },
    unit: { ko: "MiB/s", en: "MiB/s" },
    answer: baseSpeed,
    tolerance: 0.3,
    misses: [
      { value: storedGib * base.value, why: { ko: "KiB를 MiB로 바꾸려면 1,024로 나눕니다.", en: "Divide by 1,024 to turn KiB into MiB." } },
      { value: fileSystems["efs.bursting.burst"].value, why: { ko: "그것은 크레딧이 있을 때의 버스트입니다.", en: "That is the burst, with credits." } },
    ],
    explain: {
      ko: `${storedGib} × ${base.value} ÷ 1,024 = ${baseSpeed} MiB/s입니다. 저장한 양이 적으면 기준이 아주 낮습니다.`,
      en: `${storedGib} × ${base.value} ÷ 1,024 = ${baseSpeed} MiB/s. With little stored, the base is very low.`,
    },
  },
  {
    id: "efs-and-fsx.slow-after-lunch",
    kind: "one-choice",
    section: "throughput-modes",
    facts: ["efs.bursting", "efs.modes.throughput"],
    concepts: ["efs-throughput-mode", "efs"],
    ask: {
      ko: "20 GiB를 담은 bursting 모드의 EFS가 오전에는 빠르다가 오후마다 초당 1 MiB로 떨어집니다. 가장 알맞은 조치는 무엇입니까?",
      en: "An EFS file system in bursting mode with 20 GiB is fast in the morning and drops to 1 MiB/s every afternoon. What is the best step?",
    },
    choices: [
      {
        id: "elastic", right: true, text: { ko: "처리량 모드를 elastic으로 바꾼다", en: "Change the throughput mode to elastic" },
        why: { ko: "저장한 양과 상관없이 필요할 때 오르고, 쓴 만큼 냅니다.", en: "It rises when needed whatever is stored, and you pay for use." },
      },
      {
        id: "dummy", right: false, text: { ko: "쓰지 않는 큰 파일을 넣어 기준 속도를 올린다", en: "Store a large unused file to raise the base" },
        why: { ko: "예전에 쓰던 꾀입니다. 저장 요금만 늘어납니다.", en: "An old trick that only adds to the storage bill." },
      },
      {
        id: "targets", right: false, text: { ko: "같은 영역에 마운트 대상을 더 만든다", en: "Make more mount targets in the same zone" },
        why: { ko: "영역마다 하나만 둘 수 있고, 속도는 파일 시스템이 정합니다.", en: "There is one per zone, and the file system sets the speed." },
      },
      {
        id: "maxio", right: false, text: { ko: "성능 모드를 maxIO로 바꾸어 새로 만든다", en: "Make it anew in performance mode maxIO" },
        why: { ko: "성능 모드는 크레딧과 관계없고, maxIO는 지연이 더 깁니다.", en: "The performance mode has nothing to do with credits, and maxIO has more latency." },
      },
    ],
    explain: {
      ko: "bursting의 기준 속도는 저장한 양을 따라갑니다. 적게 담고 많이 읽는다면 elastic이나 provisioned가 맞습니다.",
      en: "In bursting mode the base follows what is stored. With little stored and much read, elastic or provisioned is right.",
    },
  },
  {
    id: "efs-and-fsx.mode-for-load",
    kind: "rows",
    section: "throughput-modes",
    facts: ["efs.modes.throughput"],
    concepts: ["efs-throughput-mode"],
    ask: { ko: "쓰임에 맞는 처리량 모드를 고르세요.", en: "Choose the throughput mode for each load." },
    columns: [
      { id: "elastic", text: { ko: "elastic", en: "elastic" } },
      { id: "provisioned", text: { ko: "provisioned", en: "provisioned" } },
      { id: "bursting", text: { ko: "bursting", en: "bursting" } },
    ],
    rows: [
      {
        id: "spiky", right: "elastic", text: { ko: "평소에는 조용하고 예고 없이 몰리는 웹 콘텐츠", en: "Web content, mostly quiet, with rushes nobody announces" },
        why: { ko: "필요할 때만 오르고 쓴 만큼 냅니다.", en: "It rises only when needed, and you pay for use." },
      },
      {
        id: "steady", right: "provisioned", text: { ko: "담은 양은 적지만 하루 종일 일정하게 많이 읽는 작업", en: "Little stored, but read heavily and evenly all day" },
        why: { ko: "정해 둔 속도를 늘 쓰니 정액이 낫습니다.", en: "The speed you set is used all the time, so a fixed price is better." },
      },
      {
        id: "archive", right: "bursting", text: { ko: "많이 담아 두고 조금씩 읽는 저장소", en: "A store with much in it, read a little" },
        why: { ko: "담은 양이 많아 기준 속도가 높고 따로 내지 않습니다.", en: "With much stored the base is high, at no extra charge." },
      },
    ],
    explain: {
      ko: "들쭉날쭉하면 elastic, 늘 높으면 provisioned, 담은 양에 견주어 적게 쓰면 bursting입니다.",
      en: "elastic for uneven load, provisioned for load that is always high, bursting when use is small compared with what is stored.",
    },
  },
  {
    id: "efs-and-fsx.small-files",
    kind: "number",
    section: "classes",
    facts: ["efs.classes.ia-minimum"],
    concepts: ["efs-storage-class", "billing"],
    ask: {
      ko: `${fileKib} KiB짜리 파일만 수백만 개 있습니다. 모두 EFS Infrequent Access로 내려가면 요금을 매기는 양은 실제 크기의 몇 배가 됩니까?`,
      en: `There are millions of files of ${fileKib} KiB each. If all of them go to EFS Infrequent Access, how many times their real size is billed?`,
    },
    unit: { ko: "배", en: "times" },
    answer: times,
    tolerance: 0.05,
    misses: [
      { value: 1, why: { ko: `그 클래스에서는 파일 하나를 적어도 ${smallest.say.ko}로 셉니다.`, en: `In that class a file counts as at least ${smallest.say.en}.` } },
    ],
    explain: {
      ko: `${smallest.value} ÷ ${fileKib} = ${times}배입니다. 단가가 낮아도 작은 파일이 많으면 더 비쌀 수 있습니다.`,
      en: `${smallest.value} ÷ ${fileKib} = ${times} times. Even at a lower price, many small files may cost more.`,
    },
  },
  {
    id: "efs-and-fsx.opened-again",
    kind: "one-choice",
    section: "classes",
    facts: ["efs.lifecycle.ia", "efs.lifecycle.archive"],
    concepts: ["efs-storage-class", "efs"],
    ask: {
      ko: "기본 수명 주기 정책으로 Infrequent Access에 내려간 파일을 프로그램이 엽니다. 무슨 일이 일어납니까?",
      en: "By the default lifecycle policy a file has gone to Infrequent Access. A program opens it. What happens?",
    },
    choices: [
      {
        id: "opens", right: true, text: { ko: "같은 이름으로 바로 열리고, 그 클래스에 그대로 남는다", en: "It opens at once and stays in that class" },
        why: { ko: "경로는 그대로입니다. 읽는 요금이 더 붙고, 기본으로는 돌아오지 않습니다.", en: "The path is the same. Reading costs extra, and by default it does not return." },
      },
      {
        id: "restore", right: false, text: { ko: "복원을 요청하고 몇 시간 기다려야 열린다", en: "A restore must be requested, and takes hours" },
        why: { ko: "그것은 S3 Glacier의 보관 클래스 이야기입니다.", en: "That is S3 Glacier." },
      },
      {
        id: "moves", right: false, text: { ko: "여는 순간 Standard로 돌아와 다시 한 달을 머문다", en: "It moves back to Standard and stays for another month" },
        why: { ko: "그렇게 하는 정책도 있지만 기본값은 아닙니다.", en: "There is a policy for that, but it is not the default." },
      },
      {
        id: "path", right: false, text: { ko: "다른 폴더로 옮겨져 경로를 찾지 못한다", en: "Its path is not found, as it lies in another folder" },
        why: { ko: "클래스가 바뀌어도 이름과 폴더는 그대로입니다.", en: "Name and folder do not change with the class." },
      },
    ],
    explain: {
      ko: "EFS의 클래스는 프로그램에 보이지 않습니다. 열 때 요금이 더 붙고, Standard로 되돌리는 것은 정책으로 따로 정합니다.",
      en: "Programs do not see EFS classes. Opening costs extra, and returning to Standard is a policy of its own.",
    },
  },
  {
    id: "efs-and-fsx.which",
    kind: "rows",
    section: "not-efs",
    facts: ["efs.what", "fsx.types"],
    concepts: ["efs", "fsx", "object-storage", "block-storage"],
    ask: { ko: "알맞은 것을 고르세요.", en: "Choose what fits." },
    columns: [
      { id: "efs", text: { ko: "EFS", en: "EFS" } },
      { id: "fsx", text: { ko: "FSx", en: "FSx" } },
      { id: "ebs", text: { ko: "EBS", en: "EBS" } },
      { id: "s3", text: { ko: "S3", en: "S3" } },
    ],
    rows: [
      {
        id: "cms", right: "efs", text: { ko: "Linux 서버 여섯 대가 함께 고치는 콘텐츠 관리 시스템의 폴더", en: "The folder of a content management system that six Linux servers change" },
        why: { ko: "여러 서버가 NFS로 같은 파일을 고칩니다.", en: "Several servers change the same files over NFS." },
      },
      {
        id: "windows", right: "fsx", text: { ko: "Active Directory 계정으로 여는 Windows 공유 폴더", en: "A Windows share opened with Active Directory accounts" },
        why: { ko: "SMB를 쓰는 FSx for Windows File Server입니다.", en: "FSx for Windows File Server speaks SMB." },
      },
      {
        id: "mysql", right: "ebs", text: { ko: "한 서버에서 직접 운영하는 MySQL의 데이터 파일", en: "The data files of MySQL that you run on one server" },
        why: { ko: "작은 쓰기가 많고 한 서버만 씁니다.", en: "Many small writes by a single server." },
      },
      {
        id: "video", right: "s3", text: { ko: "사용자가 올린 동영상 원본. 올린 뒤에는 고치지 않음", en: "Original videos from users, never changed after the upload" },
        why: { ko: "통째로 쓰고 통째로 읽으며 가장 쌉니다.", en: "Written and read whole, at the lowest price." },
      },
    ],
    explain: {
      ko: "여럿이 고치는 폴더는 EFS, Windows는 FSx, 한 서버의 데이터베이스는 EBS, 바뀌지 않는 큰 파일은 S3입니다.",
      en: "EFS for a folder many change, FSx for Windows, EBS for one server's database, S3 for large files that do not change.",
    },
  },
  {
    id: "efs-and-fsx.fsx-kinds",
    kind: "several-choices",
    section: "fsx",
    facts: ["fsx.types"],
    concepts: ["fsx"],
    ask: { ko: "FSx를 고르는 까닭으로 알맞은 것을 모두 고르세요.", en: "Which are good reasons to choose FSx?" },
    choices: [
      {
        id: "smb", right: true, text: { ko: "Windows 서버들이 SMB 공유를 써야 한다", en: "Windows servers need an SMB share" },
        why: { ko: "FSx for Windows File Server가 그 일을 합니다.", en: "That is FSx for Windows File Server." },
      },
      {
        id: "hpc", right: true, text: { ko: "계산 노드 수백 대가 S3의 학습 데이터를 빠르게 읽어야 한다", en: "Hundreds of compute nodes must read training data from S3 fast" },
        why: { ko: "FSx for Lustre가 S3와 이어 쓰기에 알맞습니다.", en: "FSx for Lustre links to data in S3." },
      },
      {
        id: "netapp", right: true, text: { ko: "온프레미스 NetApp을 그 기능째 옮기려 한다", en: "A NetApp from on-premises is to be moved with its features" },
        why: { ko: "FSx for NetApp ONTAP이 같은 기능을 줍니다.", en: "FSx for NetApp ONTAP has the same features." },
      },
      {
        id: "boot", right: false, text: { ko: "인스턴스의 부팅 디스크를 더 빠르게 하고 싶다", en: "The boot disk of an instance should be faster" },
        why: { ko: "부팅 디스크는 EBS입니다. 볼륨 유형을 바꿉니다.", en: "Boot disks are EBS; change the volume type." },
      },
      {
        id: "web", right: false, text: { ko: "브라우저가 파일을 HTTP로 바로 받게 하고 싶다", en: "Browsers should fetch files over HTTP directly" },
        why: { ko: "그것은 S3와 CloudFront의 일입니다.", en: "That is what S3 and CloudFront do." },
      },
    ],
    explain: {
      ko: "FSx는 Windows File Server, Lustre, NetApp ONTAP, OpenZFS를 관리형으로 제공합니다.",
      en: "FSx offers Windows File Server, Lustre, NetApp ONTAP and OpenZFS as managed services.",
    },
  },
  {
    id: "efs-and-fsx.windows-mount",
    kind: "one-choice",
    section: "fsx",
    facts: ["fsx.types", "efs.what"],
    concepts: ["fsx", "efs"],
    mistake: "M40",
    ask: {
      ko: "Windows 인스턴스 네 대가 파일을 함께 써야 합니다. 누군가 “EFS는 EC2의 저장소니까 그냥 마운트하면 된다”고 합니다. 무엇이라고 답합니까?",
      en: "Four Windows instances must share files. Someone says: “EFS is storage of EC2, so just mount it.” What do you answer?",
    },
    choices: [
      {
        id: "fsx", right: true, text: { ko: "SMB를 쓰는 FSx for Windows File Server가 맞다", en: "FSx for Windows File Server fits, with SMB" },
        why: { ko: "Windows 인스턴스에서 EFS를 마운트하는 것은 지원하지 않습니다.", en: "Mounting EFS on Windows instances is not supported." },
      },
      {
        id: "port", right: false, text: { ko: "보안 그룹에서 NFS 포트를 열고 Windows에 NFS 클라이언트를 깔면 마운트된다", en: "Open the NFS port and install a client, and Windows will mount it as well" },
        why: { ko: "포트의 문제가 아니라 지원하지 않는 조합입니다.", en: "It is not the port; the combination is not supported." },
      },
      {
        id: "attach", right: false, text: { ko: "gp3 볼륨 하나를 네 대에 동시에 연결하자", en: "Attach one gp3 volume to all four at once" },
        why: { ko: "gp3에는 다중 연결이 없습니다.", en: "gp3 has no Multi-Attach." },
      },
      {
        id: "store", right: false, text: { ko: "한 대의 인스턴스 스토어를 나머지가 빌려 쓰자", en: "Let three of them borrow the instance store of the fourth" },
        why: { ko: "인스턴스 스토어는 그 인스턴스에만 보이고, 중지하면 사라집니다.", en: "Instance store is seen by its own instance only, and lost at a stop." },
      },
    ],
    explain: {
      ko: "EFS는 인스턴스에 딸린 저장소가 아니라 NFS 파일 시스템입니다. Windows 공유에는 SMB를 쓰는 FSx가 맞습니다.",
      en: "EFS is no storage of an instance but an NFS file system. For Windows shares FSx with SMB is right.",
    },
  },
  {
    id: "efs-and-fsx.stale-read",
    kind: "one-choice",
    section: "shared-file-system",
    facts: ["efs.consistency"],
    concepts: ["efs", "file-storage"],
    ask: {
      ko: "서버 A가 EFS의 설정 파일을 고쳐 닫았습니다. 아침부터 그 파일을 열어 둔 서버 B가 아직 옛 내용을 봅니다. 어떻게 보아야 합니까?",
      en: "Server A changes a settings file on EFS and closes it. Server B, which has had it open since morning, still sees the old content. What do you make of it?",
    },
    choices: [
      {
        id: "reopen", right: true, text: { ko: "정상이다. B가 다시 열면 보인다", en: "It is normal; B has to open it again" },
        why: { ko: "close-to-open 일관성은 닫은 뒤에 여는 쪽에 새 내용을 보장합니다.", en: "Close-to-open consistency promises the new content to those who open it after the close." },
      },
      {
        id: "zone", right: false, text: { ko: "두 서버의 마운트 대상이 달라 복제가 늦은 것이다", en: "Their mount targets differ, and replication is late" },
        why: { ko: "마운트 대상은 문일 뿐이고 파일 시스템은 하나입니다.", en: "Mount targets are only doors; the file system is one." },
      },
      {
        id: "broken", right: false, text: { ko: "파일 시스템이 손상되었으니 백업에서 되살린다", en: "The file system is damaged; restore it from a backup" },
        why: { ko: "열어 둔 쪽이 잠깐 옛 내용을 보는 것은 NFS의 정상 동작입니다.", en: "Seeing old content in a file held open is normal for NFS." },
      },
      {
        id: "eventual", right: false, text: { ko: "파일을 다시 열어도 몇 시간이 지나야 맞춰진다", en: "It takes hours to agree, even if the file is opened again" },
        why: { ko: "다시 여는 순간 새 내용입니다.", en: "Opening it again shows the new content at once." },
      },
    ],
    explain: {
      ko: "EFS는 NFS처럼 닫고 여는 때를 기준으로 내용을 맞춥니다. 설정이 바뀌면 다시 열도록 만들거나 파일 잠금을 씁니다.",
      en: "Like NFS, EFS brings content in line at close and open. Make programs reopen changed settings, or use locks.",
    },
  },
  {
    id: "efs-and-fsx.archive-class",
    kind: "several-choices",
    section: "classes",
    facts: ["efs.classes.archive-minimum", "efs.lifecycle.archive", "efs.classes.ia-minimum"],
    concepts: ["efs-storage-class", "efs-throughput-mode"],
    ask: { ko: "EFS의 Archive 클래스에 맞는 말을 모두 고르세요.", en: "What is true of the Archive class of EFS?" },
    choices: [
      {
        id: "elastic", right: true, text: { ko: "처리량 모드가 elastic이어야 쓸 수 있다", en: "It needs the throughput mode elastic" },
        why: { ko: "다른 모드에서는 이 클래스를 쓸 수 없습니다.", en: "The other modes do not offer it." },
      },
      {
        id: "minimum", right: true, text: { ko: "일찍 지워도 최소 기간만큼 낸다", en: "Delete early, and the minimum duration is still billed" },
        why: { ko: "최소 90일분을 냅니다.", en: "At least 90 days are billed." },
      },
      {
        id: "open", right: true, text: { ko: "파일을 여는 방법이 다른 클래스와 같다", en: "Files are opened as in any other class" },
        why: { ko: "경로가 그대로이고 복원을 요청하지 않습니다.", en: "The path is the same and no restore is requested." },
      },
      {
        id: "manual", right: false, text: { ko: "파일을 하나씩 골라 직접 옮겨야 한다", en: "Files are picked and moved by hand" },
        why: { ko: "수명 주기 정책이 마지막으로 연 때를 보고 옮깁니다.", en: "The lifecycle policy moves them by when they were last opened." },
      },
      {
        id: "folder", right: false, text: { ko: "폴더마다 다른 정책을 둘 수 있다", en: "Each folder may have a policy of its own" },
        why: { ko: "수명 주기 정책은 파일 시스템 전체에 적용됩니다.", en: "Lifecycle policies apply to the whole file system." },
      },
    ],
    explain: {
      ko: "Archive는 elastic 모드에서만 쓰고 최소 기간이 있습니다. 여는 방법은 같고, 옮기는 일은 정책이 합니다.",
      en: "Archive works in elastic mode and has a minimum duration. Files open as always, and a policy does the moving.",
    },
  },
];
