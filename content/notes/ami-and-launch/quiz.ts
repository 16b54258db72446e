import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { images } from "../../facts/images";

const snapshotPrice = images["ebs.snap.price.standard"];

const fails = countersIn("instance-states");

export const questions: readonly Question[] = [
  {
    id: "ami-and-launch.no-reboot",
    kind: "one-choice",
    section: "making-an-ami",
    facts: ["ami.create.reboot-default"],
    concepts: ["ami"],
    mistake: "M18",
    ask: {
      ko: "실행 중인 데이터베이스 서버의 AMI를 NoReboot를 켜고 만들었습니다. 무엇을 감수한 것입니까?",
      en: "You made an AMI of a running database server with NoReboot. What did you accept by that?",
    },
    choices: [
      {
        id: "crash-consistent", right: true,
        text: { ko: "전원이 갑자기 나간 것과 같은 디스크 사본", en: "A copy of the disk as after a sudden power cut" },
        why: {
          ko: "메모리와 버퍼에만 있던 데이터는 사본에 없습니다. 그 사본에서 켠 데이터베이스는 복구부터 해야 할 수 있습니다.",
          en: "Data that was only in memory and buffers is missing from the copy, so a database started from it may have to recover "
            + "first.",
        },
      },
      {
        id: "interruption", right: false,
        text: { ko: "이미지를 만드는 동안 서비스가 끊기는 것", en: "An interruption of the service while the image is being made" },
        why: {
          ko: "끊김은 기본값인 재부팅의 대가입니다. NoReboot는 바로 그것을 피하려고 켭니다.",
          en: "The interruption is the price of the default, the reboot. NoReboot is there to avoid it.",
        },
        counter: fails("image-interrupts", [[0, { type: "launch" }], [60, { type: "create-image", noReboot: true }]], 120, { since: 50 }),
      },
      {
        id: "no-root", right: false,
        text: { ko: "루트 볼륨이 빠지고 데이터 볼륨만 담긴 AMI", en: "An AMI with the data volumes but without the root volume" },
        why: {
          ko: "NoReboot는 볼륨을 고르는 설정이 아닙니다. 루트 볼륨 없이는 부팅할 수 없으므로 AMI도 되지 못합니다.",
          en: "NoReboot does not choose volumes. Without a root volume there would be nothing to boot from.",
        },
      },
      {
        id: "ram", right: false,
        text: { ko: "RAM의 내용까지 담겨 커진 이미지와 그 요금", en: "A bigger, dearer image because RAM is stored in it as well" },
        why: {
          ko: "AMI에는 어느 방법으로 만들어도 RAM이 담기지 않습니다. RAM을 저장하는 것은 최대 절전 모드입니다.",
          en: "No way of making an AMI stores RAM. Saving RAM is what hibernation does.",
        },
      },
    ],
    explain: {
      ko: "기본 재부팅은 메모리와 버퍼의 데이터를 디스크로 내려보내 앞뒤가 맞는 사본을 만듭니다. NoReboot는 끊김을 없애는 대신 이 보장을 내려놓습니다.",
      en: "The default reboot flushes memory and buffers, so that the copy fits together. NoReboot trades that assurance for no "
        + "interruption.",
    },
  },
  {
    id: "ami-and-launch.who-decides",
    kind: "rows",
    section: "launch",
    facts: ["iam.role", "keypair.alternative", "vpc.sg.allow-only"],
    concepts: ["iam-role", "key-pair", "security-group"],
    mistake: "M02",
    ask: { ko: "각 일을 허락하는 것은 무엇입니까?", en: "What decides about each of these?" },
    columns: [
      { id: "role", text: { ko: "인스턴스에 붙인 IAM 역할", en: "IAM role on the instance" } },
      { id: "policy", text: { ko: "사람에게 준 IAM 정책", en: "IAM policy of the person" } },
      { id: "login", text: { ko: "키 페어 또는 Session Manager", en: "Key pair or Session Manager" } },
      { id: "firewall", text: { ko: "보안 그룹", en: "Security group" } },
    ],
    rows: [
      {
        id: "read-bucket", right: "role",
        text: { ko: "인스턴스 안의 프로그램이 S3에서 파일을 읽는다", en: "A program on the instance reads a file from S3" },
        why: {
          ko: "프로그램은 인스턴스 프로파일로 받은 역할의 임시 자격 증명으로 AWS API를 부릅니다.",
          en: "The program calls AWS with the temporary credentials of the role it got through the instance profile.",
        },
      },
      {
        id: "terminate", right: "policy",
        text: { ko: "동료가 콘솔에서 인스턴스를 종료한다", en: "A colleague terminates the instance in the console" },
        why: {
          ko: "콘솔의 버튼도 AWS API 호출입니다. 호출한 사람의 권한을 봅니다.",
          en: "A button in the console is a call to the AWS API, and the caller's own permissions count.",
        },
      },
      {
        id: "shell", right: "login",
        text: { ko: "관리자가 Linux 셸에 들어간다", en: "An administrator opens a Linux shell" },
        why: {
          ko: "운영 체제 로그인은 퍼블릭 키에 맞는 프라이빗 키나 Session Manager로 합니다.",
          en: "Logging in to the operating system takes the private key that fits, or Session Manager.",
        },
      },
      {
        id: "web", right: "firewall",
        text: { ko: "방문자의 패킷이 웹 포트에 닿는다", en: "A visitor's packet reaches the web port" },
        why: {
          ko: "네트워크 인터페이스에 붙은 보안 그룹에 그 포트를 허용하는 인바운드 규칙이 있어야 합니다.",
          en: "The security group on the network interface needs an inbound rule that allows the port.",
        },
      },
    ],
    explain: {
      ko: "역할은 인스턴스가 쓰는 신원이고, 정책은 사람이 AWS에 할 수 있는 일을, 키 페어는 운영 체제 로그인을, 보안 그룹은 패킷을 다룹니다. 네 문이 서로 다릅니다.",
      en: "The role is the identity the instance uses, policies rule what people may do in AWS, key pairs open the operating system, "
        + "and security groups handle packets: four different doors.",
    },
  },
  {
    id: "ami-and-launch.what-is-inside",
    kind: "several-choices",
    section: "making-an-ami",
    facts: ["ami.create.content", "ec2.userdata.not-in-ami"],
    concepts: ["ami", "snapshot", "instance-store"],
    mistake: "M18",
    ask: { ko: "실행 중인 인스턴스로 만든 AMI에 담기는 것을 모두 고르세요.", en: "Which of these does an AMI made from a running instance contain?" },
    choices: [
      {
        id: "files", right: true,
        text: { ko: "EBS 루트 볼륨에 저장해 둔 설정 파일", en: "Settings files saved on the EBS root volume" },
        why: { ko: "볼륨의 내용은 스냅샷으로 담깁니다.", en: "What is on the volumes goes in as snapshots." },
      },
      {
        id: "mapping", right: true,
        text: { ko: "블록 디바이스 매핑", en: "The block device mapping" },
        why: { ko: "어느 볼륨을 어떤 장치로 붙일지가 함께 담깁니다.", en: "It says which volume is attached as which device." },
      },
      {
        id: "processes", right: false,
        text: { ko: "그 순간 RAM에서 돌던 프로그램의 상태", en: "The state of the programs that ran in RAM at that moment" },
        why: { ko: "RAM은 담기지 않습니다. 새 인스턴스는 처음부터 부팅합니다.", en: "RAM is not included; the new instance boots from the start." },
      },
      {
        id: "scratch", right: false,
        text: { ko: "인스턴스 스토어에 쓴 임시 데이터", en: "Scratch data written to instance store" },
        why: { ko: "인스턴스 스토어의 데이터는 스냅샷 대상이 아닙니다.", en: "Instance store cannot be snapshotted, so its data stays out." },
      },
      {
        id: "user-data", right: false,
        text: { ko: "원본에 넣어 둔 사용자 데이터 스크립트", en: "The user data script of the source instance" },
        why: { ko: "사용자 데이터는 인스턴스의 속성이라 AMI에 들어가지 않습니다.", en: "User data is an attribute of the instance and is not part of the AMI." },
      },
    ],
    explain: {
      ko: "AMI는 EBS 스냅샷과 디바이스 매핑, 시작 권한의 묶음입니다. RAM, 인스턴스 스토어, 사용자 데이터는 빠집니다.",
      en: "An AMI bundles EBS snapshots, a device mapping and a launch permission. RAM, instance store and user data are left out.",
    },
  },
  {
    id: "ami-and-launch.other-region",
    kind: "order",
    section: "what-an-ami-is",
    facts: ["ami.scope", "ami.create.states"],
    concepts: ["ami", "region"],
    ask: {
      ko: "서울에서 설정한 서버와 같은 인스턴스를 도쿄에서 시작하려 합니다. 순서대로 놓으세요.",
      en: "You want an instance in Tokyo that equals the server you set up in Seoul. Put the steps in order.",
    },
    steps: [
      {
        id: "launch-base", text: { ko: "서울에서 기본 AMI로 인스턴스를 시작한다", en: "Launch an instance from a base AMI in Seoul" },
        why: { ko: "설정하려면 먼저 켜져 있어야 하고, 켜려면 AMI가 필요합니다.", en: "It must run before it can be set up, and to run it needs an AMI." },
      },
      {
        id: "install", text: { ko: "프로그램을 설치하고 설정을 마친다", en: "Install the programs and finish the settings" },
        why: { ko: "이미지를 만든 뒤에 한 설정은 그 이미지에 담기지 않습니다.", en: "Whatever is set up after the image is made is not in it." },
      },
      {
        id: "create", text: { ko: "CreateImage로 서울 리전에 AMI를 만든다", en: "Make an AMI in the Seoul Region with CreateImage" },
        why: { ko: "AMI는 원본 인스턴스가 있는 리전에 생깁니다.", en: "The AMI appears in the Region of the source instance." },
      },
      {
        id: "copy", text: { ko: "AMI를 도쿄 리전으로 복사한다", en: "Copy the AMI to the Tokyo Region" },
        why: { ko: "AMI는 리전 하나에 속하므로 복사해야 도쿄에서 보입니다.", en: "An AMI belongs to one Region, so only a copy can be used in Tokyo." },
      },
      {
        id: "launch-copy", text: { ko: "도쿄의 사본으로 인스턴스를 시작한다", en: "Launch from the copy in Tokyo" },
        why: { ko: "사본은 도쿄의 AMI이므로 이제 시작할 수 있습니다.", en: "The copy is an AMI of Tokyo, so a launch is possible now." },
      },
    ],
    explain: {
      ko: "AMI는 리전을 건너뛰지 못합니다. 만든 리전에서 쓸 리전으로 복사한 다음에야 그 리전에서 시작할 수 있습니다.",
      en: "An AMI does not reach across Regions. It must be copied to the Region in which you want to launch.",
    },
  },
  {
    id: "ami-and-launch.lost-key",
    kind: "one-choice",
    section: "key-pair",
    facts: ["keypair.what", "keypair.alternative"],
    concepts: ["key-pair", "session-manager"],
    mistake: "M17",
    ask: {
      ko: "프라이빗 키 파일을 잃어버렸습니다. AWS에 요청하면 어떻게 됩니까?",
      en: "You lost the private key file. What happens if you ask AWS for it?",
    },
    choices: [
      {
        id: "cannot", right: true,
        text: { ko: "AWS에는 퍼블릭 키만 있어 다시 내줄 수 없다", en: "AWS keeps only the public key and cannot give it out again" },
        why: {
          ko: "퍼블릭 키로는 프라이빗 키를 되살릴 수 없습니다. 준비해 두었다면 Session Manager로 들어가 새 퍼블릭 키를 넣습니다.",
          en: "A public key cannot bring back the private one. If prepared, use Session Manager to get in and add a new public key.",
        },
      },
      {
        id: "download", right: false,
        text: {
          ko: "콘솔의 키 페어 목록에서 같은 파일을 다시 내려받는다",
          en: "The same file can be downloaded again from the list of key pairs in the console",
        },
        why: {
          ko: "프라이빗 키는 만들 때 한 번 내려받는 것이 전부입니다. 목록에는 퍼블릭 키의 정보만 남습니다.",
          en: "The private key is offered once, when the pair is made. The list keeps only information about the public key.",
        },
      },
      {
        id: "reset", right: false,
        text: { ko: "비밀번호처럼 초기화하면 새 값이 이메일로 온다", en: "It is reset like a password and a new one comes by email" },
        why: {
          ko: "키 페어는 비밀번호가 아니므로 초기화라는 것이 없습니다.",
          en: "A key pair is not a password, so there is nothing to reset.",
        },
      },
      {
        id: "ami", right: false,
        text: { ko: "그 인스턴스로 AMI를 만들면 AMI 안에서 찾을 수 있다", en: "Make an AMI of the instance; the private key can be found inside" },
        why: {
          ko: "인스턴스의 디스크에는 퍼블릭 키만 있습니다. AMI를 만들어도 마찬가지입니다.",
          en: "The disk of the instance holds only the public key, and so does an AMI made from it.",
        },
      },
    ],
    explain: {
      ko: "비대칭 키에서 프라이빗 키는 만든 사람만 갖고 있습니다. AWS가 보관하고 인스턴스에 넣는 것은 퍼블릭 키입니다.",
      en: "Of an asymmetric pair only you hold the private half. What AWS keeps and puts on instances is the public half.",
    },
  },
  {
    id: "ami-and-launch.retire",
    kind: "rows",
    section: "ami-lifecycle",
    facts: ["ami.lifecycle"],
    concepts: ["ami"],
    ask: {
      ko: "AMI에 다음 조치를 했습니다. 그 AMI의 ID를 아는 사람은 새 인스턴스를 시작할 수 있습니까? 휴지통 규칙은 없습니다.",
      en: "One of these was done to an AMI. Can somebody who knows its ID still launch from it? There is no Recycle Bin rule.",
    },
    columns: [
      { id: "yes", text: { ko: "시작할 수 있다", en: "Yes" } },
      { id: "reversible", text: { ko: "없지만 되돌릴 수 있다", en: "No, but it can be undone" } },
      { id: "gone", text: { ko: "없고 되돌릴 수도 없다", en: "No, and it cannot be undone" } },
    ],
    rows: [
      {
        id: "deprecate", text: { ko: "사용 중단(deprecate)", en: "Deprecate" }, right: "yes",
        why: { ko: "목록에서 숨을 뿐 ID로는 계속 쓸 수 있습니다.", en: "It is only hidden from lists; the ID goes on working." },
      },
      {
        id: "disable", text: { ko: "비활성화(disable)", en: "Disable" }, right: "reversible",
        why: { ko: "시작은 막히지만 다시 활성화할 수 있습니다.", en: "Launching is blocked, and the AMI can be enabled again." },
      },
      {
        id: "deregister", text: { ko: "등록 취소(deregister)", en: "Deregister" }, right: "gone",
        why: {
          ko: "보존 규칙이 없으면 AMI는 사라집니다. 스냅샷은 기본으로 남습니다.",
          en: "Without a retention rule the AMI is gone. Its snapshots stay by default.",
        },
      },
    ],
    explain: {
      ko: "사용 중단, 비활성화, 등록 취소 순으로 강해집니다. 어느 것도 이미 실행 중인 인스턴스에는 영향을 주지 않습니다.",
      en: "Deprecate, disable and deregister grow stricter in that order. None affects instances that already run.",
    },
  },
  {
    id: "ami-and-launch.snapshot-cost",
    kind: "number",
    section: "making-an-ami",
    facts: ["ebs.snap.price.standard", "ebs.snap.incremental"],
    concepts: ["snapshot", "ami", "billing"],
    ask: {
      ko: "기록된 블록이 80 GB인 볼륨으로 AMI를 만들고, 그 뒤 바뀐 블록이 10 GB일 때 AMI를 하나 더 만들었습니다. 둘 다 갖고 있으면 스냅샷 요금은 한 달에 얼마입니까? "
        + `${snapshotPrice.say.ko}로 계산하세요.`,
      en: "You make an AMI of a volume with 80 GB of written blocks, and another one after 10 GB of blocks have changed. "
        + `What do the snapshots cost per month if you keep both, at ${snapshotPrice.say.en}?`,
    },
    unit: { ko: "달러", en: "USD" },
    answer: 90 * snapshotPrice.value,
    tolerance: 0.01,
    misses: [
      { value: 160 * snapshotPrice.value, why: {
        ko: "두 번째도 80 GB를 모두 복사한다고 보았습니다. 두 번째 스냅샷은 바뀐 블록만 복사합니다.",
        en: "That copies all 80 GB twice. The second snapshot copies only the changed blocks.",
      } },
      { value: 170 * snapshotPrice.value, why: {
        ko: "두 번째를 90 GB로 세었습니다. 바뀐 10 GB만 더해집니다.",
        en: "That counts 90 GB for the second one. Only the changed 10 GB are added.",
      } },
      { value: 80 * snapshotPrice.value, why: {
        ko: "첫 스냅샷만 세었습니다. 바뀐 블록의 복사본도 저장됩니다.",
        en: "That counts only the first snapshot. The copies of the changed blocks are stored too.",
      } },
      { value: 0, why: { ko: "AMI에는 요금이 없지만 그 안의 스냅샷에는 있습니다.", en: "The AMI itself costs nothing, but the snapshots in it do." } },
    ],
    explain: {
      ko: `첫 스냅샷은 80 GB, 두 번째는 바뀐 10 GB만 복사하므로 모두 90 GB입니다. 90 × ${snapshotPrice.value} = `
        + `${(90 * snapshotPrice.value).toFixed(2)}달러입니다.`,
      en: `The first snapshot copies 80 GB, the second only the changed 10 GB: 90 GB in all. 90 × ${snapshotPrice.value} = USD `
        + `${(90 * snapshotPrice.value).toFixed(2)}.`,
    },
  },
  {
    id: "ami-and-launch.deregistered",
    kind: "several-choices",
    section: "ami-lifecycle",
    facts: ["ami.lifecycle", "ami.deregister.snapshots", "ebs.snap.ami"],
    concepts: ["ami", "snapshot"],
    ask: {
      ko: "실행 중인 인스턴스 세 대의 AMI를 기본 설정 그대로 등록 취소했습니다. 맞는 것을 모두 고르세요.",
      en: "You deregister, with default settings, the AMI from which three running instances were launched. Which statements hold?",
    },
    choices: [
      {
        id: "run-on", right: true,
        text: { ko: "세 대는 계속 실행된다", en: "The three instances keep running" },
        why: { ko: "AMI를 정리해도 이미 실행 중인 인스턴스는 영향을 받지 않습니다.", en: "Retiring an AMI does not affect instances that already run." },
      },
      {
        id: "snapshots-cost", right: true,
        text: { ko: "스냅샷 요금이 계속 나온다", en: "The snapshots go on costing money" },
        why: { ko: "함께 지우도록 고르지 않으면 스냅샷은 남습니다.", en: "Unless you choose to delete them too, the snapshots stay." },
      },
      {
        id: "terminated", right: false,
        text: { ko: "세 대는 다음 재부팅 때 부팅하지 못한다", en: "The instances fail to boot after their next reboot" },
        why: {
          ko: "인스턴스는 자기 루트 볼륨에서 부팅합니다. AMI를 다시 읽지 않습니다.",
          en: "An instance boots from its own root volume and does not read the AMI again.",
        },
      },
      {
        id: "snapshots-locked", right: false,
        text: { ko: "루트 스냅샷은 이제 지울 수 없다", en: "The root snapshot can no longer be deleted" },
        why: {
          ko: "거꾸로입니다. 등록을 취소해야 비로소 루트 스냅샷을 지울 수 있습니다.",
          en: "It is the reverse: only after deregistering can the root snapshot be deleted.",
        },
      },
    ],
    explain: {
      ko: "등록 취소는 새로 시작하는 길만 없앱니다. 실행 중인 인스턴스와 스냅샷은 그대로 남고, 스냅샷은 따로 지워야 요금이 멈춥니다.",
      en: "Deregistering only removes the way to launch. Running instances and snapshots stay, and the snapshots cost money until "
        + "deleted.",
    },
  },
  {
    id: "ami-and-launch.marketplace",
    kind: "one-choice",
    section: "marketplace",
    facts: ["marketplace.what"],
    concepts: ["marketplace", "ami"],
    ask: {
      ko: "AWS Marketplace에서 유료 AMI를 골랐습니다. 얻는 것은 무엇입니까?",
      en: "You choose a paid AMI in AWS Marketplace. What do you get?",
    },
    choices: [
      {
        id: "own", right: true,
        text: { ko: "판매자의 AMI로 새로 시작한 내 인스턴스", en: "An instance of your own, launched from it" },
        why: {
          ko: "인스턴스는 내 계정에서 켜지고, EC2 요금에 판매자의 요금을 더해 냅니다.",
          en: "It runs in your account, and you pay the seller's price on top of EC2.",
        },
      },
      {
        id: "handed-over", right: false,
        text: { ko: "판매자가 쓰던 인스턴스와 그 안의 데이터", en: "The instance the seller used, with its data" },
        why: {
          ko: "남의 인스턴스를 넘겨받지 않습니다. AMI라는 틀을 쓸 뿐입니다.",
          en: "You do not take over anybody's instance; you use the mould, the AMI.",
        },
      },
      {
        id: "account", right: false,
        text: { ko: "판매자가 운영하는 서버에 접속할 계정", en: "A login to a server that the seller runs" },
        why: {
          ko: "인스턴스를 운영하는 사람은 나입니다. 운영 체제의 패치도 내 몫입니다.",
          en: "You run the instance yourself, patches of the operating system included.",
        },
      },
      {
        id: "no-ec2", right: false,
        text: { ko: "판매자 요금만 내고 EC2 요금은 내지 않는 인스턴스", en: "An instance for which only the seller is paid, not EC2" },
        why: {
          ko: "두 요금은 따로 붙습니다. 판매자 요금은 EC2 요금을 대신하지 않습니다.",
          en: "The two charges add up; the seller's price does not replace that of EC2.",
        },
      },
    ],
    explain: {
      ko: "Marketplace는 다른 회사의 소프트웨어를 파는 카탈로그입니다. EC2에서는 판매자의 AMI로 내 인스턴스를 새로 시작합니다.",
      en: "Marketplace is a catalogue of third-party software. On EC2 you launch a new instance of your own from the seller's AMI.",
    },
  },
  {
    id: "ami-and-launch.new-security-group",
    kind: "one-choice",
    section: "launch",
    facts: ["vpc.sg.new", "vpc.sg.allow-only", "vpc.sg.stateful"],
    concepts: ["security-group"],
    mistake: "M05",
    ask: {
      ko: "규칙을 하나도 더하지 않은 새 보안 그룹으로 인스턴스를 시작했습니다. SSH 접속에 응답이 없습니다. 가장 먼저 할 일은 무엇입니까?",
      en: "You launched an instance with a new security group to which you added no rule. SSH gets no answer. What comes first?",
    },
    choices: [
      {
        id: "inbound", right: true,
        text: { ko: "내 주소에서 오는 SSH를 허용하는 인바운드 규칙 추가", en: "Add an inbound rule that allows SSH from your address" },
        why: {
          ko: "새 그룹에는 인바운드 규칙이 없어 들어오는 트래픽을 모두 버립니다.",
          en: "A new group has no inbound rule and so drops everything that comes in.",
        },
      },
      {
        id: "deny", right: false,
        text: {
          ko: "새 그룹에 기본으로 들어 있는 SSH 거부 규칙을 찾아 삭제",
          en: "Find and delete the rule that denies SSH, which every new group contains",
        },
        why: {
          ko: "보안 그룹에는 거부 규칙이 없습니다. 허용 규칙이 없어서 막힌 것입니다.",
          en: "A security group has no deny rules. It is the missing allow rule that blocks.",
        },
      },
      {
        id: "outbound", right: false,
        text: { ko: "SSH 응답이 나가도록 허용하는 아웃바운드 규칙 추가", en: "Add an outbound rule, so that the answers of SSH can leave" },
        why: {
          ko: "새 그룹은 아웃바운드를 모두 허용하고, 상태를 저장하므로 응답에는 규칙이 필요 없습니다.",
          en: "A new group allows all outbound traffic, and it is stateful, so answers need no rule of their own.",
        },
      },
      {
        id: "role", right: false,
        text: { ko: "SSH 로그인을 허락하는 IAM 역할을 인스턴스에 연결", en: "Attach an IAM role that permits logging in by SSH" },
        why: {
          ko: "역할은 인스턴스가 AWS를 부를 때 쓰는 신원입니다. 들어오는 패킷과는 관계가 없습니다.",
          en: "A role is what the instance uses to call AWS. It has nothing to do with packets coming in.",
        },
      },
    ],
    explain: {
      ko: "보안 그룹은 허용 규칙만 있는 상태 저장 방화벽입니다. 새 그룹은 아무것도 들이지 않고 모두 내보냅니다.",
      en: "A security group is a stateful firewall with allow rules only. A new one lets nothing in and everything out.",
    },
  },
  {
    id: "ami-and-launch.imds-order",
    kind: "order",
    section: "metadata",
    facts: ["imds.v2", "imds.address"],
    concepts: ["instance-metadata"],
    ask: {
      ko: "인스턴스 안의 프로그램이 IMDSv2로 자기 인스턴스 ID를 알아내는 순서를 맞추세요.",
      en: "A program finds out its instance ID with IMDSv2. Put the steps in order.",
    },
    steps: [
      {
        id: "put", text: { ko: "메타데이터 주소에 PUT 요청을 보낸다", en: "Send a PUT request to the metadata address" },
        why: { ko: "IMDSv2는 토큰부터 받아야 하고, 토큰은 PUT으로 청합니다.", en: "IMDSv2 starts with a token, and a token is asked for with PUT." },
      },
      {
        id: "token", text: { ko: "수명이 정해진 세션 토큰을 받는다", en: "Receive a session token with a limited life" },
        why: { ko: "PUT의 응답이 토큰입니다.", en: "The token is the answer to the PUT." },
      },
      {
        id: "get", text: { ko: "토큰을 헤더에 넣어 GET 요청을 보낸다", en: "Send a GET request with the token in a header" },
        why: {
          ko: "토큰이 없는 GET은 IMDSv1이며, 토큰이 필수이면 거절됩니다.",
          en: "A GET without a token is IMDSv1, which is refused where tokens are required.",
        },
      },
      {
        id: "answer", text: { ko: "인스턴스 ID를 받는다", en: "Receive the instance ID" },
        why: { ko: "토큰이 맞으면 메타데이터를 돌려줍니다.", en: "If the token is valid, the metadata comes back." },
      },
    ],
    explain: {
      ko: "IMDSv2는 PUT으로 받은 토큰을 GET의 헤더에 붙이게 합니다. 단순한 GET만 흉내 낼 수 있는 공격을 막기 위한 한 단계입니다.",
      en: "IMDSv2 wants the token from a PUT in the header of each GET: one more step, against attacks that can only forge a plain "
        + "GET.",
    },
  },
  {
    id: "ami-and-launch.where-it-belongs",
    kind: "rows",
    section: "launch",
    facts: ["ec2.userdata.when", "ec2.userdata.max-kb"],
    concepts: ["user-data", "launch-template", "ami"],
    ask: {
      ko: "다음은 각각 어디에 두는 것이 맞습니까?",
      en: "Where does each of these belong?",
    },
    columns: [
      { id: "ami", text: { ko: "AMI", en: "AMI" } },
      { id: "user-data", text: { ko: "사용자 데이터", en: "User data" } },
      { id: "template", text: { ko: "시작 템플릿", en: "Launch template" } },
    ],
    rows: [
      {
        id: "runtime", right: "ami",
        text: { ko: "설치에 오래 걸려 미리 넣어 둘 프로그램", en: "Programs that take long to install and should be there at boot" },
        why: { ko: "이미지에 담아 두면 켤 때마다 설치하지 않습니다.", en: "In the image they need not be installed at each launch." },
      },
      {
        id: "register", right: "user-data",
        text: { ko: "처음 켜질 때 한 번 돌릴 짧은 스크립트", en: "A short script to run once at first boot" },
        why: { ko: "사용자 데이터의 스크립트는 기본으로 첫 부팅 때 돕니다.", en: "A script in user data runs at first boot by default." },
      },
      {
        id: "choices", right: "template",
        text: { ko: "유형과 보안 그룹과 역할을 묶은 선택", en: "The choice of type, security group and role together" },
        why: { ko: "시작할 때의 선택에 이름과 버전을 붙여 둡니다.", en: "It keeps the choices of a launch under a name and version." },
      },
      {
        id: "versions", right: "template",
        text: { ko: "Auto Scaling이 늘 같은 서버를 띄우게 하는 설정", en: "What makes Auto Scaling launch the same server each time" },
        why: { ko: "그룹은 템플릿의 버전을 보고 인스턴스를 띄웁니다.", en: "A group launches from a version of the template." },
      },
    ],
    explain: {
      ko: "무엇으로 켤지는 AMI, 켠 뒤 처음에 할 일은 사용자 데이터, 어떻게 켤지는 시작 템플릿입니다.",
      en: "The AMI is what to boot, user data what to do first, the launch template how to launch.",
    },
  },
  {
    id: "ami-and-launch.secret-in-script",
    kind: "one-choice",
    section: "launch",
    facts: ["ec2.userdata.max-kb"],
    concepts: ["user-data"],
    ask: {
      ko: "사용자 데이터의 스크립트에 데이터베이스 비밀번호를 적었습니다. 무엇이 문제입니까?",
      en: "A database password was written into the script in user data. What is the trouble?",
    },
    choices: [
      {
        id: "size", right: false,
        text: { ko: "사용자 데이터에는 문자를 넣을 수 없다", en: "User data cannot hold text" },
        why: { ko: "크기 한도 안에서 스크립트를 넣는 곳입니다.", en: "It is made for scripts, up to a size." },
      },
      {
        id: "late", right: false,
        text: { ko: "부팅이 끝난 뒤라 비밀번호를 쓸 수 없다", en: "It runs too late for the password to be of use" },
        why: { ko: "첫 부팅 때 돌아서 쓸 수는 있습니다.", en: "It runs at first boot, so it could be used." },
      },
      {
        id: "readable", right: true,
        text: { ko: "인스턴스 속성으로 읽을 수 있는 곳이다", en: "It can be read as an attribute of the instance" },
        why: { ko: "속성을 볼 권한이 있는 사람과 인스턴스 안의 프로그램이 읽을 수 있습니다.", en: "People who may see the attribute, and programs on the instance, can read it." },
      },
      {
        id: "erased", right: false,
        text: { ko: "중지하면 지워진다", en: "A stop erases it" },
        why: { ko: "중지해도 속성은 남습니다.", en: "The attribute stays through a stop." },
      },
    ],
    explain: {
      ko: "사용자 데이터는 비밀을 두는 곳이 아닙니다. 인스턴스에는 역할을 주고 비밀은 따로 읽게 합니다.",
      en: "User data is no place for secrets. Give the instance a role and let it read the secret elsewhere.",
    },
  },
  {
    id: "ami-and-launch.ran-once",
    kind: "one-choice",
    section: "launch",
    facts: ["ec2.userdata.when"],
    concepts: ["user-data"],
    ask: {
      ko: "사용자 데이터에 적은 스크립트를 고친 뒤 인스턴스를 다시 시작했는데 실행되지 않았습니다. 왜입니까?",
      en: "After the script in user data was changed, the instance was restarted, but the script did not run. Why?",
    },
    choices: [
      {
        id: "first", right: true,
        text: { ko: "기본 설정에서는 첫 부팅 때만 돈다", en: "By default it runs at first boot" },
        why: { ko: "다시 켤 때마다 돌게 하려면 따로 설정해야 합니다.", en: "To run at every boot it has to be set up so." },
      },
      {
        id: "frozen", right: false,
        text: { ko: "한번 적은 사용자 데이터는 고칠 수 없다", en: "User data can never be changed" },
        why: { ko: "중지한 인스턴스의 사용자 데이터는 고칠 수 있습니다.", en: "It can be changed on a stopped instance." },
      },
      {
        id: "role", right: false,
        text: { ko: "인스턴스에 IAM 역할이 없어서다", en: "The instance has no IAM role" },
        why: { ko: "스크립트는 운영 체제 안에서 돌고 역할이 없어도 됩니다.", en: "The script runs inside the system and needs no role." },
      },
      {
        id: "ami", right: false,
        text: { ko: "고친 뒤에 AMI를 새로 만들지 않아서다", en: "No new AMI was made after the change" },
        why: { ko: "사용자 데이터는 AMI에 담기지 않습니다.", en: "User data is not part of the AMI." },
      },
    ],
    explain: {
      ko: "사용자 데이터의 스크립트는 기본으로 첫 부팅 때 한 번 돕니다.",
      en: "A script in user data runs once, at first boot, by default.",
    },
  },
  {
    id: "ami-and-launch.by-hand",
    kind: "one-choice",
    section: "launch",
    facts: [],
    concepts: ["launch-template"],
    ask: {
      ko: "사람마다 콘솔에서 서버를 켜다 보니 보안 그룹이 제각각입니다. 무엇이 이 문제를 가장 곧바로 없앱니까?",
      en: "Everybody launches servers in the console, and the security groups differ each time. What removes the trouble most directly?",
    },
    choices: [
      {
        id: "bigger", right: false,
        text: { ko: "더 큰 인스턴스 유형", en: "A bigger instance type" },
        why: { ko: "유형은 보안 그룹과 관계가 없습니다.", en: "The type has nothing to do with security groups." },
      },
      {
        id: "template", right: true,
        text: { ko: "버전을 붙인 시작 템플릿", en: "A launch template with versions" },
        why: { ko: "누가 켜도 같은 선택으로 켜집니다.", en: "Whoever launches, the choices are the same." },
      },
      {
        id: "key", right: false,
        text: { ko: "모두가 나누어 쓰는 키 페어", en: "A key pair shared by all" },
        why: { ko: "로그인의 문제이고, 나누어 쓰는 키는 더 위험합니다.", en: "That is about logging in, and a shared key is a risk." },
      },
      {
        id: "snapshot", right: false,
        text: { ko: "서버마다 뜬 스냅샷", en: "A snapshot of every server" },
        why: { ko: "스냅샷에는 보안 그룹이 담기지 않습니다.", en: "A snapshot does not hold security groups." },
      },
    ],
    explain: {
      ko: "시작 템플릿은 시작할 때의 선택을 이름과 버전으로 남깁니다.",
      en: "A launch template keeps the choices of a launch under a name and a version.",
    },
  },
  {
    id: "ami-and-launch.what-a-tag-does",
    kind: "one-choice",
    section: "tags",
    facts: ["tag.semantics"],
    concepts: ["tag"],
    ask: {
      ko: "인스턴스에 env=prod라는 태그를 붙였습니다. EC2가 이 태그를 보고 하는 일은 무엇입니까?",
      en: "You tag an instance env=prod. What does EC2 do because of it?",
    },
    choices: [
      {
        id: "protect", right: false,
        text: { ko: "종료를 거절한다", en: "It refuses a termination" },
        why: { ko: "종료를 막는 것은 종료 방지라는 속성입니다.", en: "That is termination protection, an attribute." },
      },
      {
        id: "backup", right: false,
        text: { ko: "날마다 스냅샷을 뜬다", en: "It takes a snapshot every day" },
        why: { ko: "그런 정책을 따로 만들어 태그를 보게 해야 합니다.", en: "A policy that looks at the tag must be made for that." },
      },
      {
        id: "host", right: false,
        text: { ko: "다른 고객과 나누지 않는 호스트에 둔다", en: "It gives it a host of its own" },
        why: { ko: "전용으로 쓰려면 테넌시를 정합니다.", en: "That is what tenancy is for." },
      },
      {
        id: "nothing", right: true,
        text: { ko: "스스로는 아무것도 하지 않는다", en: "It does nothing by itself" },
        why: { ko: "EC2에게는 뜻 없는 이름표입니다. 비용 할당과 IAM 조건이 읽습니다.", en: "To EC2 it is a label without meaning; cost allocation and IAM conditions read it." },
      },
    ],
    explain: {
      ko: "태그의 뜻은 태그를 읽는 쪽이 줍니다. 붙이는 것만으로는 아무 일도 일어나지 않습니다.",
      en: "A tag gets its meaning from whoever reads it. Attaching it alone changes nothing.",
    },
  },
  {
    id: "ami-and-launch.seller-patch",
    kind: "one-choice",
    section: "marketplace",
    facts: ["marketplace.what"],
    concepts: ["marketplace", "ami", "shared-responsibility"],
    ask: {
      ko: "Marketplace의 AMI로 켠 인스턴스의 운영 체제에서 보안 취약점이 발견되었습니다. 켜져 있는 인스턴스는 누가 고칩니까?",
      en: "A hole becomes known in the operating system of an instance launched from a Marketplace AMI. Who mends the running instance?",
    },
    choices: [
      {
        id: "seller", right: false,
        text: { ko: "AMI를 판 판매자", en: "The seller of the AMI" },
        why: { ko: "판매자는 새 AMI를 낼 뿐, 내 인스턴스에 들어오지 않습니다.", en: "The seller may publish a new AMI, but does not enter your instance." },
      },
      {
        id: "me", right: true,
        text: { ko: "인스턴스를 켠 나", en: "You, who launched it" },
        why: { ko: "내 계정에서 도는 인스턴스의 운영 체제는 내 몫입니다.", en: "The system of an instance in your account is yours to look after." },
      },
      {
        id: "aws", right: false,
        text: { ko: "호스트를 돌리는 AWS", en: "AWS, which runs the host" },
        why: { ko: "AWS는 호스트까지 맡고 게스트 운영 체제는 맡지 않습니다.", en: "AWS looks after the host, not the guest system." },
      },
      {
        id: "auto", right: false,
        text: { ko: "아무도. 재부팅하면 저절로 고쳐진다", en: "Nobody: a reboot mends it by itself" },
        why: { ko: "재부팅은 같은 디스크로 다시 켤 뿐입니다.", en: "A reboot comes up from the same disk." },
      },
    ],
    explain: {
      ko: "사서 쓰는 AMI라도 켠 뒤의 인스턴스는 내 것입니다. 패치도 내가 합니다.",
      en: "Even from a bought AMI, the instance is yours once it runs, patches included.",
    },
  },
];
