import type { Fact, Source } from "@/engine/fact";

const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Read only in an older copy of AWS's page; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const sendKey = {
  title: "EC2 Instance Connect API: SendSSHPublicKey",
  url: "https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSSHPublicKey.html",
} as const satisfies Source;
const connectEndpoint = {
  title: "Amazon EC2 API: CreateInstanceConnectEndpoint",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceConnectEndpoint.html",
} as const satisfies Source;
const connectEndpointTemplate = {
  title: "AWS CloudFormation: AWS::EC2::InstanceConnectEndpoint",
  url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instanceconnectendpoint.html",
} as const satisfies Source;
const session = {
  title: "AWS Systems Manager Session Manager",
  url: "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html",
} as const satisfies Source;
const sessionNeeds = {
  title: "Complete Session Manager prerequisites",
  url: "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-prerequisites.html",
} as const satisfies Source;
const credentials = {
  title: "Retrieve security credentials from instance metadata",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html",
} as const satisfies Source;
const passing = {
  title: "Grant permissions to attach an IAM role to an instance",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/permission-to-pass-iam-roles.html",
} as const satisfies Source;
const addRole = {
  title: "AWS IAM API: AddRoleToInstanceProfile",
  url: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html",
} as const satisfies Source;
const roles = {
  title: "IAM roles for Amazon EC2",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html",
} as const satisfies Source;

/** Ways for people into an instance, and the identity of what runs on it. */
export const access = {
  "ec2.instance-connect.key-seconds": {
    value: 60, unit: "s", say: { ko: "60초", en: "60 seconds" },
    meaning: {
      ko: "EC2 Instance Connect는 일회용 SSH 퍼블릭 키를 인스턴스에 올리고, 그 키는 60초 동안만 쓸 수 있습니다.",
      en: "EC2 Instance Connect pushes a one-time SSH public key to the instance, where it remains for 60 seconds.",
    },
    sources: [sendKey], ...read,
  },
  "ec2.instance-connect.endpoint": {
    value: "no public address needed", say: { ko: "퍼블릭 주소가 없는 인스턴스", en: "instances without a public address" },
    meaning: {
      ko: "EC2 Instance Connect Endpoint를 쓰면 퍼블릭 IPv4나 IPv6 주소가 없는 인스턴스에도 접속할 수 있습니다.",
      en: "An EC2 Instance Connect Endpoint allows you to connect to an instance that has no public IPv4 or IPv6 address.",
    },
    sources: [connectEndpoint], ...read,
  },
  "ec2.instance-connect.endpoint.per-vpc": {
    value: 1, unit: "endpoints per VPC", say: { ko: "VPC마다 하나", en: "one for each VPC" },
    meaning: { ko: "EC2 Instance Connect Endpoint는 VPC마다 하나만 만들 수 있습니다.", en: "Only one EC2 Instance Connect Endpoint can be made per VPC." },
    sources: [connectEndpointTemplate], ...read,
  },
  "ssm.session.inbound": {
    value: "none", say: { ko: "열린 인바운드 포트 없이", en: "without an open inbound port" },
    meaning: {
      ko: "Session Manager는 인바운드 포트를 열거나 배스천 호스트, SSH 키를 관리하지 않고도 접속하게 하며, 접속을 IAM으로 통제하고 기록을 남길 수 있습니다.",
      en: "Session Manager needs no open inbound port, no bastion host and no SSH keys; access is controlled by IAM and can be logged.",
    },
    sources: [session], ...read,
  },
  "ssm.session.needs": {
    value: ["SSM Agent", "permissions for the instance"],
    say: { ko: "SSM 에이전트와 그 에이전트에 줄 권한", en: "the SSM Agent and permissions for it" },
    meaning: {
      ko: "접속할 인스턴스에 SSM 에이전트가 돌고 있어야 하고, 인스턴스 프로파일 등으로 Systems Manager를 부를 권한이 있어야 합니다.",
      en: "The instance must run the SSM Agent and have permission to call Systems Manager, for example by an instance profile.",
    },
    sources: [sessionNeeds, session], ...read,
  },
  "ssm.session.user": {
    value: "ssm-user", say: { ko: "ssm-user", en: "ssm-user" },
    meaning: {
      ko: "세션은 SSM 에이전트가 만드는 ssm-user 계정으로 열리며, 이 계정에는 관리자 권한이 있습니다. 권한은 줄일 수 있습니다.",
      en: "Sessions run as ssm-user, an account the agent creates with administrator rights; those rights can be taken away.",
    },
    sources: [sessionNeeds], ...unsure,
  },
  "ec2.profile.roles": {
    value: 1, unit: "roles", say: { ko: "역할 하나만", en: "one role only" },
    meaning: {
      ko: "인스턴스 프로파일에는 역할을 하나만 담고, 인스턴스에도 역할을 하나만 붙입니다. 역할 하나를 여러 인스턴스에 붙일 수는 있습니다.",
      en: "An instance profile holds one role and an instance has one; a role may be attached to many instances.",
    },
    sources: [addRole, roles], ...read,
  },
  "ec2.profile.attach-later": {
    value: true, say: { ko: "실행 중에도 붙이고 바꾸고 뗄 수 있습니다", en: "can be attached, replaced and detached while it runs" },
    meaning: {
      ko: "역할은 시작할 때뿐 아니라 나중에도 인스턴스에 붙이고 바꾸고 뗄 수 있습니다.",
      en: "A role can be attached at launch or later, and be replaced or detached.",
    },
    sources: [roles], ...read,
  },
  "ec2.profile.new-credentials": {
    value: 5, unit: "min", say: { ko: "적어도 5분", en: "at least 5 minutes" },
    meaning: {
      ko: "역할의 임시 자격 증명은 저절로 교체됩니다. 새 자격 증명은 옛것이 만료되기 적어도 5분 전에 메타데이터에 나타납니다.",
      en: "Credentials of the role are rotated automatically; new ones are available at least 5 minutes before the old ones expire.",
    },
    sources: [credentials], ...read,
  },
  "ec2.profile.pass-role": {
    value: "iam:PassRole", say: { ko: "iam:PassRole", en: "iam:PassRole" },
    meaning: {
      ko: "인스턴스에 역할을 붙이는 사람에게는 그 역할을 넘길 권한 iam:PassRole이 있어야 합니다.",
      en: "Whoever attaches a role to an instance needs permission to pass that role, iam:PassRole.",
    },
    sources: [passing], ...read,
  },
} as const satisfies Record<string, Fact>;
