import type { Fact, Source } from "@/engine/fact";

/** A page of the Amazon EC2 User Guide. */
function guide(title: string, page: string): Source {
  return { title: `Amazon EC2 User Guide: ${title}`, url: `https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/${page}.html` };
}

/** A page of the Amazon VPC User Guide. */
function vpcGuide(title: string, page: string): Source {
  return { title: `Amazon VPC User Guide: ${title}`, url: `https://docs.aws.amazon.com/vpc/latest/userguide/${page}.html` };
}

/** A shape in the model of the EC2 API that AWS ships with its SDK for Python. */
function sdk(shape: string): Source {
  return {
    title: `AWS SDK model (botocore 1.43.107), ec2 ${shape}`,
    url: "https://github.com/boto/botocore/tree/1.43.107/botocore/data/ec2/2016-11-15",
  };
}

const amis = guide("Amazon Machine Images", "AMIs");
const amiLifecycle = guide("Amazon EC2 AMI lifecycle", "ami-lifecycle");
const createAmi = guide("Create an Amazon EBS-backed AMI", "creating-an-ami-ebs");
const instanceStoreLifetime = guide("Data persistence for instance store volumes", "instance-store-lifetime");
const keyPairs = guide("Amazon EC2 key pairs and Amazon EC2 instances", "ec2-key-pairs");
const tags = guide("Tag your Amazon EC2 resources", "Using_Tags");
const userData = guide("Work with instance user data", "instancedata-add-user-data");
const metadataService = guide("Use the Instance Metadata Service", "configuring-instance-metadata-service");
const metadataOptions = guide("Configure the Instance Metadata Service options", "configuring-instance-metadata-options");
const vpcInfrastructure = vpcGuide("Infrastructure security in Amazon VPC", "infrastructure-security");
const securityGroups = vpcGuide("Security groups", "vpc-security-groups");

/** Day on which the pages were last read, for every entry that does not say otherwise. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

/**
 * What a launch is put together from: AMIs, key pairs, security groups, user data, roles, the metadata service, tags and AWS Marketplace.
 */
export const images = {
  "ami.definition": {
    ...read,
    value: "software and block device mapping to boot an instance from",
    say: { ko: "인스턴스를 부팅할 소프트웨어와 블록 디바이스 매핑", en: "the software and the block device mapping to boot from" },
    meaning: {
      ko: "AMI는 인스턴스를 부팅하는 데 쓰는 이미지로, 소프트웨어와 블록 디바이스 매핑을 담습니다. AMI 없이는 인스턴스를 시작할 수 없습니다.",
      en: "An AMI is the image used to boot an instance: software plus a block device mapping. No instance can be launched without "
        + "one.",
    },
    sources: [amis],
    older: {
      ko: "오래된 정리에는 AMI가 도커 이미지 같은 것, 또는 운영 체제를 고르는 항목이라고 적혀 있습니다.",
      en: "Older notes call an AMI something like a Docker image, or simply the choice of operating system.",
    },
  },
  "ami.scope": {
    ...read,
    value: ["Region", "operating system", "processor architecture", "root volume type", "virtualization type"],
    say: { ko: "리전 하나", en: "one Region" },
    meaning: {
      ko: "AMI는 리전 하나에 속하고 운영 체제, 프로세서 아키텍처, 루트 볼륨 유형, 가상화 유형이 정해져 있습니다. 다른 리전에서 쓰려면 복사합니다.",
      en: "An AMI belongs to one Region and is tied to an operating system, a processor architecture, a root volume type and a "
        + "virtualization "
        + "type. To use it in another Region, copy it.",
    },
    sources: [amis, amiLifecycle],
  },
  "ami.lifecycle": {
    ...read,
    value: ["create", "copy", "deprecate", "disable", "deregister"],
    say: { ko: "생성, 복사, 사용 중단, 비활성화, 등록 취소", en: "create, copy, deprecate, disable, deregister" },
    meaning: {
      ko: "AMI는 만들고, 필요하면 복사하고, 사용 중단(목록에서 숨지만 ID로는 쓸 수 있음), 비활성화(시작할 수 없지만 되돌릴 수 있음), "
        + "등록 취소(사라짐. 보존 규칙에 맞으면 휴지통에 남음)로 정리합니다. 이미 실행 중인 인스턴스는 어느 단계에서도 영향을 받지 않습니다.",
      en: "An AMI is created, copied where needed, then deprecated (hidden, still usable by ID), disabled (cannot launch, "
        + "reversible) and "
        + "deregistered (gone, unless a Recycle Bin rule keeps it). Running instances are not affected by any of these.",
    },
    sources: [amiLifecycle],
    older: {
      ko: "오래된 정리에는 사용 중단, 비활성화, 휴지통이 빠져 있습니다.",
      en: "Older notes leave out deprecate, disable and the Recycle Bin.",
    },
  },
  "ami.create.reboot-default": {
    ...read,
    value: true,
    say: { ko: "재부팅", en: "reboots" },
    meaning: {
      ko: "CreateImage는 기본적으로(NoReboot=false) 원본 인스턴스를 재부팅해 메모리와 버퍼에 남은 내용을 디스크로 내려보냅니다. "
        + "NoReboot=true이면 재부팅하지 않지만, 전원이 갑자기 나간 것과 같은 시점의 디스크(crash-consistent)만 얻습니다.",
      en: "CreateImage reboots the source instance by default (NoReboot=false), so that memory and buffers are flushed to disk. "
        + "With NoReboot=true there is no reboot, but the copy is only crash-consistent.",
    },
    sources: [sdk("CreateImageRequest.NoReboot"), createAmi],
    older: {
      ko: "오래된 정리에는 AMI를 만들면 인스턴스가 잠시 멈춘다고만 적혀 있습니다. 재부팅하는 동안에도 상태는 running 그대로입니다.",
      en: "Older notes only say that making an AMI pauses the instance. It reboots, and the state stays running throughout.",
    },
  },
  "ami.create.states": {
    ...read,
    value: ["running", "stopped"],
    say: { ko: "running 또는 stopped", en: "running or stopped" },
    meaning: {
      ko: "EBS 기반 AMI는 실행 중인 인스턴스에서도, 중지된 인스턴스에서도 만들 수 있습니다.",
      en: "An EBS-backed AMI can be made from a running or from a stopped instance.",
    },
    sources: [sdk("CreateImage")],
  },
  "ami.create.content": {
    ...read,
    value: ["EBS snapshots", "block device mapping"],
    say: { ko: "EBS 스냅샷과 디바이스 매핑", en: "EBS snapshots and the device mapping" },
    meaning: {
      ko: "만들어진 AMI에는 EBS 스냅샷과 디바이스 매핑이 들어갑니다. 인스턴스 스토어의 데이터와 RAM은 들어가지 않습니다.",
      en: "The new AMI holds EBS snapshots and the device mapping. Instance store data and RAM are not included.",
    },
    sources: [createAmi, instanceStoreLifetime],
    older: {
      ko: "오래된 정리에는 AMI가 그 순간의 인스턴스를 그대로 저장하는 백업이라고 적혀 있습니다.",
      en: "Older notes say that an AMI saves an instance exactly as it was at that moment, as a backup.",
    },
  },
  "ami.create.duration": {
    ...read,
    value: "several minutes",
    say: { ko: "몇 분", en: "several minutes" },
    meaning: {
      ko: "AMI 생성에는 보통 몇 분이 걸리고, 볼륨 크기에 따라 아주 길면 24시간까지 걸립니다.",
      en: "Making an AMI usually takes several minutes, and up to 24 hours in extreme cases, depending on the size of the volumes.",
    },
    sources: [createAmi],
  },
  "ami.create.duration-max-hours": {
    ...read,
    value: 24,
    unit: "h",
    say: { ko: "24시간", en: "24 hours" },
    meaning: {
      ko: "볼륨이 아주 크면 AMI 생성이 24시간까지 걸릴 수 있습니다.",
      en: "With very large volumes, making an AMI can take up to 24 hours.",
    },
    sources: [createAmi],
  },
  "ami.deregister.snapshots": {
    ...read,
    value: "kept",
    say: { ko: "그대로 남습니다", en: "stay" },
    meaning: {
      ko: "AMI를 등록 취소해도 기본적으로 그 AMI의 스냅샷은 남아 스토리지 요금이 계속 나옵니다. 함께 지우도록 고를 수 있습니다.",
      en: "Deregistering an AMI leaves its snapshots by default, and they keep costing storage. You can choose to delete them along "
        + "with it.",
    },
    sources: [guide("Deregister an Amazon EC2 AMI", "deregister-ami")],
  },
  "ami.al2-eol": {
    value: "2026-06-30",
    say: { ko: "2026년 6월 30일", en: "30 June 2026" },
    meaning: {
      ko: "Amazon Linux 2는 2026년 6월 30일에 지원이 끝났습니다. 지금 AWS가 내는 Linux는 Amazon Linux 2023입니다.",
      en: "Amazon Linux 2 reached its end of support on 30 June 2026. The current Linux from AWS is Amazon Linux 2023.",
    },
    sources: [{ title: "Amazon Linux 2", url: "https://aws.amazon.com/amazon-linux-2/" }],
    checked: "2026-08-13",
    confidence: "confirmed",
    older: {
      ko: "오래된 정리는 Amazon Linux 2를 AWS의 기본 Linux로 소개합니다.",
      en: "Older notes present Amazon Linux 2 as the house Linux of AWS.",
    },
  },
  "ebs.snap.ami": {
    ...read,
    value: "deregister first",
    say: { ko: "AMI를 먼저 등록 취소", en: "deregister the AMI first" },
    meaning: {
      ko: "등록된 AMI의 루트 스냅샷은 그 AMI를 등록 취소하기 전에는 삭제할 수 없습니다.",
      en: "The root snapshot of a registered AMI cannot be deleted until the AMI is deregistered.",
    },
    sources: [sdk("DeleteSnapshot")],
  },
  "ebs.snap.incremental": {
    ...read,
    value: "only changed blocks",
    say: { ko: "바뀐 블록만", en: "only the changed blocks" },
    meaning: {
      ko: "첫 스냅샷은 기록된 블록을 모두 복사하고, 그다음부터는 바뀐 블록만 복사합니다. 어느 스냅샷으로도 볼륨 전체를 복원할 수 있습니다.",
      en: "The first snapshot copies every written block, later ones only the changed blocks. Each of them can restore the whole "
        + "volume.",
    },
    sources: [{ title: "Amazon EBS User Guide: How Amazon EBS snapshots work",
      url: "https://docs.aws.amazon.com/ebs/latest/userguide/how_snapshots_work.html" }],
  },
  "ebs.snap.price.standard": {
    ...read,
    value: 0.05,
    unit: "USD/GB-month",
    say: { ko: "GB당 월 0.05달러", en: "USD 0.05 per GB-month" },
    meaning: {
      ko: "AWS의 요금 예시에서 표준 계층 스냅샷은 GB당 월 0.05달러입니다.",
      en: "In AWS's pricing example a snapshot in the standard tier costs USD 0.05 per GB-month.",
    },
    sources: [{ title: "Amazon EBS User Guide: Pricing and billing for archiving snapshots",
      url: "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive-pricing.html" }],
  },
  "keypair.what": {
    ...read,
    value: "asymmetric key pair",
    say: { ko: "비대칭 키 한 쌍", en: "a pair of asymmetric keys" },
    meaning: {
      ko: "키 페어는 비대칭 키 한 쌍입니다. AWS는 퍼블릭 키를 보관해 인스턴스에 넣고(Linux는 첫 부팅 때 ~/.ssh/authorized_keys), "
        + "프라이빗 키는 사용자만 보관합니다. 비밀번호가 아니며 AWS가 다시 내줄 수 없습니다.",
      en: "A key pair is a pair of asymmetric keys. AWS keeps the public key and puts it on the instance (on Linux in "
        + "~/.ssh/authorized_keys "
        + "at first boot); you keep the private key. It is not a password and AWS cannot give it back.",
    },
    sources: [keyPairs],
    older: {
      ko: "오래된 정리에는 키 페어가 무작위로 만든 비밀번호가 든 암호화 파일이라고 적혀 있습니다.",
      en: "Older notes call a key pair an encrypted file with a randomly generated password.",
    },
  },
  "keypair.windows": {
    ...read,
    value: "decrypts the administrator password",
    say: { ko: "초기 관리자 암호를 푸는 데", en: "to decrypt the first administrator password" },
    meaning: {
      ko: "Windows 인스턴스에서는 프라이빗 키로 초기 관리자 암호를 복호화합니다.",
      en: "On Windows the private key decrypts the initial administrator password.",
    },
    sources: [keyPairs],
  },
  "keypair.types": {
    ...read,
    value: ["rsa", "ed25519"],
    say: { ko: "RSA와 ED25519", en: "RSA and ED25519" },
    meaning: {
      ko: "키 유형은 rsa와 ed25519 두 가지입니다.",
      en: "The key types are rsa and ed25519.",
    },
    sources: [sdk("KeyType")],
  },
  "keypair.formats": {
    ...read,
    value: ["pem", "ppk"],
    say: { ko: "pem과 ppk", en: "pem and ppk" },
    meaning: {
      ko: "프라이빗 키 파일의 형식은 pem과 ppk 두 가지입니다.",
      en: "The private key file comes in the formats pem and ppk.",
    },
    sources: [sdk("KeyFormat")],
  },
  "keypair.alternative": {
    ...read,
    value: "Session Manager",
    say: { ko: "Session Manager", en: "Session Manager" },
    meaning: {
      ko: "Session Manager를 쓰면 키 페어 없이도 인스턴스의 셸에 접속할 수 있습니다.",
      en: "Session Manager gives shell access without any key pair.",
    },
    sources: [keyPairs],
  },
  "marketplace.what": {
    ...read,
    value: "catalogue of third-party software",
    say: { ko: "다른 회사의 소프트웨어를 파는 카탈로그", en: "a catalogue of third-party software" },
    meaning: {
      ko: "AWS Marketplace는 유료 AMI를 포함해 다른 회사의 소프트웨어를 파는 카탈로그입니다. 판매자의 AMI로 내 인스턴스를 새로 시작하고, "
        + "EC2 요금에 판매자 요금을 더해 냅니다. 남의 인스턴스를 넘겨받는 것이 아닙니다.",
      en: "AWS Marketplace is a catalogue of third-party software, including paid AMIs: you launch your own instance from the "
        + "seller's AMI and "
        + "pay the seller's price on top of EC2. You do not take over another person's instance.",
    },
    sources: [guide("Paid AMIs in the AWS Marketplace", "paid-amis")],
    older: {
      ko: "오래된 정리에는 남이 만들어 둔 인스턴스를 쓰는 곳이라고 적혀 있습니다.",
      en: "Older notes say that it lets you use an instance somebody else built.",
    },
  },
  "tag.limits": {
    ...read,
    value: ["50 per resource", "key 128 characters", "value 256 characters"],
    say: { ko: "리소스당 50개, 키 128자, 값 256자", en: "50 per resource, 128 characters a key, 256 a value" },
    meaning: {
      ko: "태그는 리소스당 50개까지이고, 키는 128자, 값은 256자까지입니다. aws:로 시작하는 키는 AWS가 예약해 두었습니다.",
      en: "A resource can have 50 tags; a key up to 128 characters and a value up to 256. Keys that start with aws: are reserved.",
    },
    sources: [tags, sdk("Tag")],
  },
  "tag.limits.per-resource": {
    ...read,
    value: 50,
    unit: "tags",
    say: { ko: "50개", en: "50 tags" },
    meaning: { ko: "리소스 하나에 태그를 50개까지 붙일 수 있습니다.", en: "One resource can have up to 50 tags." },
    sources: [tags],
  },
  "tag.limits.key": {
    ...read,
    value: 128,
    unit: "characters",
    say: { ko: "128자", en: "128 characters" },
    meaning: { ko: "태그 키는 128자까지입니다.", en: "A tag key has up to 128 characters." },
    sources: [tags],
  },
  "tag.limits.value": {
    ...read,
    value: 256,
    unit: "characters",
    say: { ko: "256자", en: "256 characters" },
    meaning: { ko: "태그 값은 256자까지입니다.", en: "A tag value has up to 256 characters." },
    sources: [tags],
  },
  "tag.reserved-prefix": {
    ...read,
    value: "aws:",
    say: { ko: "aws:", en: "aws:" },
    meaning: {
      ko: "aws:로 시작하는 태그 키는 AWS가 예약해 두어 직접 만들 수 없습니다.",
      en: "Tag keys that start with aws: are reserved for AWS.",
    },
    sources: [tags],
  },
  "tag.semantics": {
    ...read,
    value: "key and optional value",
    say: { ko: "키 하나와 선택적인 값", en: "a key and an optional value" },
    meaning: {
      ko: "태그는 키와 선택적인 값입니다. EC2 자체는 태그에 뜻을 두지 않지만 비용 할당과 IAM 조건이 태그를 쓸 수 있습니다. 비밀을 적는 곳이 아닙니다.",
      en: "A tag is a key and an optional value. EC2 itself gives it no meaning, though cost allocation and IAM conditions can. "
        + "It is no place for secrets.",
    },
    sources: [tags],
  },
  "ec2.userdata.when": {
    ...read,
    value: "at launch",
    say: { ko: "처음 부팅할 때", en: "at first boot" },
    meaning: {
      ko: "사용자 데이터에 넣은 스크립트는 인스턴스를 처음 시작할 때 실행됩니다. 중지한 뒤 내용을 바꾸고 다시 시작해도 저절로 실행되지는 않습니다.",
      en: "Scripts in user data run when the instance is launched. If you stop it, change the user data and start it, "
        + "the new script is not run by itself.",
    },
    sources: [userData],
  },
  "ec2.userdata.not-in-ami": {
    ...read,
    value: true,
    say: { ko: "AMI에 들어가지 않습니다", en: "is not part of the AMI" },
    meaning: {
      ko: "사용자 데이터는 인스턴스의 속성이므로 그 인스턴스로 만든 AMI에 들어가지 않습니다.",
      en: "User data is an attribute of the instance, so an AMI made from the instance does not include it.",
    },
    sources: [userData],
  },
  "ec2.userdata.max-kb": {
    ...read,
    value: 16,
    unit: "KB",
    say: { ko: "16 KB", en: "16 KB" },
    meaning: {
      ko: "사용자 데이터는 base64로 인코딩하기 전 크기로 16 KB까지입니다.",
      en: "User data is limited to 16 KB before base64 encoding.",
    },
    sources: [userData],
  },
  "iam.role": {
    ...read,
    value: "temporary credentials",
    say: { ko: "임시 자격 증명", en: "temporary credentials" },
    meaning: {
      ko: "IAM 역할은 사용자, 서비스, 프로그램이 맡아 임시 자격 증명을 받는 신원입니다. EC2 인스턴스는 인스턴스 프로파일을 통해 역할을 받습니다.",
      en: "An IAM role is an identity that a user, service or program assumes for temporary credentials. "
        + "An EC2 instance receives it through an instance profile.",
    },
    sources: [
      { title: "AWS IAM User Guide: IAM roles", url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html" },
      guide("IAM roles for Amazon EC2", "iam-roles-for-amazon-ec2"),
    ],
    older: {
      ko: "오래된 정리에는 IAM 역할이 인스턴스에 접근할 사용자와 그룹을 제한한다고 적혀 있습니다.",
      en: "Older notes say that an IAM role limits which users and groups may access an instance.",
    },
  },
  "vpc.subnet.zone": {
    ...read,
    value: 1,
    unit: "Availability Zones",
    say: { ko: "가용 영역 하나", en: "one Availability Zone" },
    meaning: {
      ko: "서브넷은 정확히 하나의 가용 영역 안에 있습니다. 따라서 서브넷을 고르면 인스턴스가 놓일 가용 영역도 정해집니다.",
      en: "A subnet lies in exactly one Availability Zone, so choosing a subnet chooses the zone of the instance.",
    },
    sources: [vpcGuide("Subnet CIDR blocks", "subnet-sizing")],
  },
  "vpc.sg.level": {
    ...read,
    value: "network interface",
    say: { ko: "네트워크 인터페이스", en: "network interface" },
    meaning: {
      ko: "보안 그룹은 네트워크 인터페이스에 붙습니다. AWS 문서는 인스턴스 수준이라고도 부릅니다.",
      en: "A security group is attached to network interfaces; AWS's pages also say instance level.",
    },
    sources: [vpcInfrastructure],
  },
  "vpc.sg.allow-only": {
    ...read,
    value: true,
    say: { ko: "허용 규칙만", en: "allow rules only" },
    meaning: {
      ko: "보안 그룹에는 허용 규칙만 있습니다. 모든 규칙을 살펴 하나라도 맞으면 허용하고, 맞는 규칙이 없으면 버립니다.",
      en: "A security group has allow rules only. All rules are looked at, any match allows, and what no rule allows is dropped.",
    },
    sources: [vpcInfrastructure],
    older: {
      ko: "오래된 정리에는 보안 그룹이 허용과 거부를 모두 정한다고 적혀 있습니다.",
      en: "Older notes say that a security group decides both allow and deny.",
    },
  },
  "vpc.sg.stateful": {
    ...read,
    value: true,
    say: { ko: "상태 저장(stateful)", en: "stateful" },
    meaning: {
      ko: "보안 그룹은 상태를 저장합니다. 허용된 트래픽의 응답은 반대 방향 규칙과 관계없이 지나갑니다.",
      en: "A security group is stateful: answers to allowed traffic pass whatever the rules of the other direction say.",
    },
    sources: [securityGroups],
  },
  "vpc.sg.new": {
    ...read,
    value: "no inbound rule, outbound all",
    say: { ko: "인바운드 규칙 없음, 아웃바운드 전부 허용", en: "nothing in and everything out" },
    meaning: {
      ko: "새로 만든 보안 그룹에는 인바운드 규칙이 없고 아웃바운드는 모두 허용되어 있습니다.",
      en: "A new security group has no inbound rule and allows all outbound traffic.",
    },
    sources: [guide("Create a security group for your Amazon EC2 instance", "creating-security-group")],
    older: {
      ko: "오래된 정리에는 SSH로 들어올 IP 주소를 정하는 곳이라고만 적혀 있습니다.",
      en: "Older notes only say that it sets which IP addresses may use SSH.",
    },
  },
  "vpc.sg.reference": {
    ...read,
    value: "another security group",
    say: { ko: "다른 보안 그룹", en: "another security group" },
    meaning: {
      ko: "규칙의 소스에는 IP 주소 범위뿐 아니라 다른 보안 그룹도 적을 수 있습니다.",
      en: "A rule can name another security group as its source, not only a range of IP addresses.",
    },
    sources: [
      securityGroups,
      { title: "Amazon VPC Peering Guide: How VPC peering connections work",
        url: "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html" },
    ],
  },
  "imds.address": {
    ...read,
    value: "169.254.169.254",
    say: { ko: "169.254.169.254", en: "169.254.169.254" },
    meaning: {
      ko: "인스턴스 메타데이터 서비스의 IPv4 주소는 169.254.169.254입니다.",
      en: "The Instance Metadata Service answers at the IPv4 address 169.254.169.254.",
    },
    sources: [metadataOptions],
  },
  "imds.address.ipv6": {
    ...read,
    value: "fd00:ec2::254",
    say: { ko: "fd00:ec2::254", en: "fd00:ec2::254" },
    meaning: {
      ko: "인스턴스 메타데이터 서비스의 IPv6 주소는 fd00:ec2::254입니다. Nitro 인스턴스에서만 쓸 수 있고 기본으로 꺼져 있습니다.",
      en: "The IPv6 address of the Instance Metadata Service is fd00:ec2::254. It works on Nitro instances and is off by default.",
    },
    sources: [metadataOptions],
  },
  "imds.v2": {
    ...read,
    value: "PUT for a session token, then GET with the token",
    say: { ko: "PUT으로 세션 토큰을 받고 GET에 그 토큰을 붙이는 방식", en: "a PUT for a session token, then a GET with that token" },
    meaning: {
      ko: "IMDSv2는 먼저 PUT 요청으로 세션 토큰을 받고, 이어지는 GET 요청의 헤더에 토큰을 넣습니다. IMDSv1은 토큰 없는 단순한 GET입니다.",
      en: "IMDSv2 first asks for a session token with PUT, then sends GET requests with the token in a header. IMDSv1 is a plain GET.",
    },
    sources: [metadataService],
  },
  "imds.v2.ttl-min-seconds": {
    ...read,
    value: 1,
    unit: "s",
    say: { ko: "1초", en: "1 second" },
    meaning: { ko: "IMDSv2 세션 토큰의 수명은 짧으면 1초입니다.", en: "An IMDSv2 session token lives at least 1 second." },
    sources: [metadataService],
  },
  "imds.v2.ttl-max-seconds": {
    ...read,
    value: 21600,
    unit: "s",
    say: { ko: "6시간", en: "6 hours" },
    meaning: {
      ko: "IMDSv2 세션 토큰의 수명은 길어야 6시간(21,600초)입니다.",
      en: "An IMDSv2 session token lives at most 6 hours (21,600 seconds).",
    },
    sources: [metadataService],
  },
  "imds.default": {
    ...read,
    value: "required if the AMI says imds-support v2.0 and the account has no preference",
    say: { ko: "토큰 필수(required)", en: "tokens required" },
    meaning: {
      ko: "인스턴스마다 http-tokens가 optional 또는 required입니다. AMI에 imds-support v2.0이 적혀 있고(Amazon Linux 2023이 그렇습니다) "
        + "계정 설정이 없으면 기본값은 required입니다. 시작할 때의 설정, 계정 설정, AMI 순으로 우선합니다.",
      en: "Each instance has http-tokens optional or required. The default is required if the AMI says imds-support v2.0 (Amazon "
        + "Linux 2023 "
        + "does) and the account has no preference. The launch setting beats the account setting, which beats the AMI.",
    },
    sources: [sdk("InstanceMetadataOptionsRequest"), metadataOptions],
  },
  "imds.enforce": {
    ...read,
    value: "HttpTokensEnforced",
    say: { ko: "HttpTokensEnforced", en: "HttpTokensEnforced" },
    meaning: {
      ko: "계정 수준에서 IMDSv2를 강제하면, 토큰을 선택 사항으로 둔 시작 요청은 실패합니다.",
      en: "An account can enforce IMDSv2, so that a launch with optional tokens fails.",
    },
    sources: [sdk("InstanceMetadataDefaultsResponse")],
  },
  "imds.hop-limit": {
    ...read,
    value: "1 to 64",
    say: { ko: "1에서 64", en: "1 to 64" },
    meaning: {
      ko: "메타데이터 응답의 홉 제한은 1에서 64입니다. v2.0으로 표시된 AMI는 2로 정하며, 1이면 컨테이너 안에서 답을 받지 못합니다.",
      en: "The hop limit of metadata responses is 1 to 64. AMIs marked v2.0 set it to 2; a limit of 1 breaks containers.",
    },
    sources: [metadataOptions],
  },
  "imds.hop-limit.v2-default": {
    ...read,
    value: 2,
    unit: "hops",
    say: { ko: "2홉", en: "2 hops" },
    meaning: {
      ko: "imds-support v2.0으로 표시된 AMI는 메타데이터 응답의 홉 제한을 2로 정합니다.",
      en: "AMIs marked imds-support v2.0 set the hop limit of metadata responses to 2.",
    },
    sources: [metadataOptions],
  },
  "imds.not-filtered": {
    ...read,
    value: true,
    say: { ko: "걸러지지 않습니다", en: "is not filtered" },
    meaning: {
      ko: "보안 그룹과 네트워크 ACL은 인스턴스 메타데이터 서비스, VPC DNS, DHCP, 시간 동기화 트래픽을 거르지 않습니다.",
      en: "Security groups and network ACLs do not filter traffic to the metadata service, VPC DNS, DHCP or Time Sync.",
    },
    sources: [vpcGuide("Network ACLs", "vpc-network-acls"), securityGroups],
  },
} as const satisfies Record<string, Fact>;
