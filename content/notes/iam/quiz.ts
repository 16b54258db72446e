import type { Question } from "@/engine/quiz/question";
import { identity } from "../../facts/identity";

const keysPerUser = identity["iam.quota.keys"];
const policySize = identity["iam.quota.size"];
const charactersPerResource = 60;
const resourcesThatFit = Math.floor(policySize.value / charactersPerResource);

export const questions: readonly Question[] = [
  {
    id: "iam.no-keys",
    kind: "one-choice",
    section: "roles-and-sts",
    facts: ["iam.role", "iam.role.session"],
    concepts: ["iam-role", "sts", "instance-metadata"],
    mistake: "M02",
    ask: {
      ko: "EC2에서 도는 프로그램이 S3의 보고서를 읽어야 합니다. 가장 알맞은 방법은 무엇입니까?",
      en: "A program on EC2 has to read reports from S3. What is the best way?",
    },
    choices: [
      {
        id: "profile", right: true, text: { ko: "읽기 권한이 있는 역할을 인스턴스 프로파일로 붙인다", en: "Attach a role that may read, through an instance profile" },
        why: { ko: "프로그램이 임시 자격 증명을 받아 쓰고, 저절로 바뀝니다.", en: "The program gets temporary credentials, which renew themselves." },
      },
      {
        id: "keys", right: false, text: { ko: "IAM 사용자를 만들어 액세스 키를 설정 파일에 적는다", en: "Make an IAM user and write its access key into a settings file" },
        why: { ko: "오래가는 키가 서버와 이미지, 백업에 남습니다.", en: "A long-term key stays on the server, in images and in backups." },
      },
      {
        id: "group", right: false, text: { ko: "인스턴스를 읽기 권한이 있는 IAM 그룹에 넣는다", en: "Put the instance into an IAM group that may read" },
        why: { ko: "그룹에는 IAM 사용자만 넣을 수 있습니다.", en: "Only IAM users can be in a group." },
      },
      {
        id: "security-group", right: false, text: { ko: "보안 그룹의 아웃바운드에 S3를 허용한다", en: "Allow S3 outbound in the security group" },
        why: { ko: "보안 그룹은 네트워크의 문제이고 권한을 주지 않습니다.", en: "A security group is about the network and gives no rights." },
      },
    ],
    explain: {
      ko: "AWS 안에서 도는 프로그램에는 역할을 줍니다. STS가 주는 임시 자격 증명이라 새어 나가도 오래가지 못합니다.",
      en: "Give programs inside AWS a role. Credentials from STS are temporary, so a leak does not last.",
    },
  },
  {
    id: "iam.role-on-instance",
    kind: "one-choice",
    section: "roles-and-sts",
    facts: ["iam.role", "iam.policy"],
    concepts: ["iam-role", "iam-policy"],
    mistake: "M02",
    ask: {
      ko: "인스턴스에 붙은 역할에서 ec2:StopInstances 권한을 뺐습니다. 무엇이 달라집니까?",
      en: "You remove ec2:StopInstances from the role attached to an instance. What changes?",
    },
    choices: [
      {
        id: "programs", right: true, text: { ko: "인스턴스의 프로그램이 중지 API를 부르지 못한다", en: "Programs on it can no longer call the API that stops instances" },
        why: { ko: "역할은 안에서 도는 프로그램의 권한입니다.", en: "The role holds the rights of the programs inside." },
      },
      {
        id: "people", right: false, text: { ko: "어떤 관리자도 그 인스턴스를 중지하지 못한다", en: "No administrator can stop that instance any more" },
        why: { ko: "사람의 권한은 그 사람의 정책이 정합니다. 막으려면 중지 방지를 켭니다.", en: "People's rights are in their own policies. To prevent it, use stop protection." },
      },
      {
        id: "shutdown", right: false, text: { ko: "운영 체제 안에서 shutdown을 실행하지 못한다", en: "shutdown no longer works inside the operating system" },
        why: { ko: "그것은 AWS API를 부르지 않습니다.", en: "That does not call the AWS API." },
      },
      {
        id: "login", right: false, text: { ko: "그 인스턴스에 SSH로 아무도 들어가지 못한다", en: "Nobody can log in to that instance over SSH any more" },
        why: { ko: "로그인은 네트워크와 키 페어의 일입니다.", en: "Logging in is a matter of network and key pair." },
      },
    ],
    explain: {
      ko: "인스턴스의 역할은 인스턴스 안에서 나가는 요청의 권한입니다. 인스턴스를 다루는 사람의 권한이나 로그인과는 다릅니다.",
      en: "An instance's role is about requests going out of it, not about people who manage it or log in.",
    },
  },
  {
    id: "iam.admin-denied",
    kind: "several-choices",
    section: "judging",
    facts: ["iam.eval.1", "iam.eval.order"],
    concepts: ["explicit-deny", "scp", "permissions-boundary", "resource-policy"],
    mistake: "M30",
    ask: {
      ko: "관리자 권한 정책이 붙은 역할의 요청이 같은 계정의 버킷에서 거부되었습니다. 까닭이 될 수 있는 것을 모두 고르세요.",
      en: "A request by a role with the administrator policy is denied on a bucket of the same account. Which may be the reason?",
    },
    choices: [
      {
        id: "bucket-deny", right: true, text: { ko: "버킷 정책에 명시적 거부가 있다", en: "The bucket policy has an explicit deny" },
        why: { ko: "명시적 거부는 어디에 있든 허용을 이깁니다.", en: "An explicit deny beats any allow, wherever it is." },
      },
      {
        id: "scp", right: true, text: { ko: "조직의 SCP가 그 동작을 허용하지 않는다", en: "An SCP of the organization does not allow the action" },
        why: { ko: "SCP 밖의 것은 관리자도 하지 못합니다.", en: "Outside the SCP not even an administrator may act." },
      },
      {
        id: "boundary", right: true, text: { ko: "역할에 걸린 권한 경계가 그 동작을 빠뜨렸다", en: "The role's permissions boundary leaves the action out" },
        why: { ko: "정책이 허용해도 경계를 넘지 못합니다.", en: "A policy cannot allow beyond the boundary." },
      },
      {
        id: "no-bucket-allow", right: false, text: { ko: "버킷 정책에 그 역할을 허용하는 문장이 없다", en: "The bucket policy has no statement allowing the role" },
        why: { ko: "같은 계정이라면 자격 증명 정책의 허용만으로 됩니다.", en: "Within one account the identity policy's allow is enough." },
      },
      {
        id: "region", right: false, text: { ko: "역할이 버킷과 다른 리전에서 만들어졌다", en: "The role was made in another Region than the bucket" },
        why: { ko: "IAM 역할은 리전에 속하지 않습니다.", en: "IAM roles do not belong to a Region." },
      },
    ],
    explain: {
      ko: "관리자 정책은 자격 증명 정책 한 갈래일 뿐입니다. 명시적 거부와 울타리(SCP, RCP, 경계, 세션)는 그 위에 있습니다.",
      en: "The administrator policy is only one identity policy. Explicit denies and the fences (SCP, RCP, boundary, session) stand above it.",
    },
  },
  {
    id: "iam.gate-order",
    kind: "order",
    section: "judging",
    facts: ["iam.eval.order"],
    concepts: ["explicit-deny", "scp", "permissions-boundary", "session-policy"],
    ask: {
      ko: "역할의 요청을 한 계정 안에서 판정하는 차례대로 놓으세요.",
      en: "A role's request is judged within one account. Put the gates in order.",
    },
    steps: [
      {
        id: "deny", text: { ko: "명시적 거부가 있는가", en: "Is there an explicit deny?" },
        why: { ko: "있으면 더 볼 것이 없습니다.", en: "If so, there is nothing more to look at." },
      },
      {
        id: "organization", text: { ko: "조직의 RCP와 SCP가 허용하는가", en: "Do RCP and SCP of the organization allow it?" },
        why: { ko: "조직의 울타리를 먼저 봅니다.", en: "The organization's fence comes first." },
      },
      {
        id: "resource", text: { ko: "리소스 정책이 허용하는가", en: "Does the resource policy allow it?" },
        why: { ko: "주체에 따라 여기서 허용이 정해지기도 합니다.", en: "Depending on the principal this may settle it." },
      },
      {
        id: "identity", text: { ko: "자격 증명 정책이 허용하는가", en: "Does the identity policy allow it?" },
        why: { ko: "역할에 붙은 권한 정책입니다.", en: "That is the role's permissions policy." },
      },
      {
        id: "boundary", text: { ko: "권한 경계가 허용하는가", en: "Does the permissions boundary allow it?" },
        why: { ko: "걸려 있다면 상한을 확인합니다.", en: "If there is one, it is the upper limit." },
      },
      {
        id: "session", text: { ko: "세션 정책이 허용하는가", en: "Does the session policy allow it?" },
        why: { ko: "이번 세션에만 걸린 가장 좁은 울타리입니다.", en: "The narrowest fence, for this session only." },
      },
    ],
    explain: {
      ko: "거부부터 보고, 조직의 울타리, 권한을 주는 두 정책, 경계와 세션의 차례입니다.",
      en: "Denies first, then the organization's fence, the two that give rights, the boundary and the session.",
    },
  },
  {
    id: "iam.verdict",
    kind: "rows",
    section: "judging",
    facts: ["iam.eval.default", "iam.eval.1", "iam.eval.4", "iam.eval.cross"],
    concepts: ["explicit-deny", "resource-policy", "iam-policy", "iam-group", "scp"],
    ask: { ko: "판정을 고르세요. 적지 않은 정책은 없는 것으로 봅니다.", en: "Give the verdict. Policies not mentioned do not exist." },
    columns: [
      { id: "allowed", text: { ko: "허용", en: "Allowed" } },
      { id: "explicit", text: { ko: "명시적 거부", en: "Explicit deny" } },
      { id: "implicit", text: { ko: "암묵적 거부", en: "Implicit deny" } },
    ],
    rows: [
      {
        id: "bucket-only", right: "allowed", text: { ko: "같은 계정의 사용자. 자격 증명 정책은 없고 버킷 정책이 그 사용자를 허용", en: "A user of the same account; no identity policy, but the bucket policy allows that user" },
        why: { ko: "한 계정 안에서는 한쪽의 허용이면 됩니다.", en: "Within one account one side's allow is enough." },
      },
      {
        id: "cross", right: "implicit", text: { ko: "다른 계정의 역할. 버킷 정책만 그 역할을 허용", en: "A role of another account; only the bucket policy allows it" },
        why: { ko: "계정을 넘으면 그쪽 계정도 허용해야 합니다.", en: "Across accounts the role's own account must allow too." },
      },
      {
        id: "scp-only", right: "implicit", text: { ko: "SCP가 모든 것을 허용하는 계정의 사용자. 다른 정책은 없음", en: "A user in an account whose SCP allows everything; no other policy" },
        why: { ko: "SCP는 권한을 주지 않습니다. 허용하는 정책이 없습니다.", en: "An SCP gives no rights, and nothing else allows." },
      },
      {
        id: "both", right: "explicit", text: { ko: "그룹의 정책은 허용, 사용자의 정책은 거부", en: "The group's policy allows, the user's own policy denies" },
        why: { ko: "어디에 있든 거부가 이깁니다.", en: "The deny wins, wherever it is." },
      },
    ],
    explain: {
      ko: "허용이 있어야 하고, 거부가 없어야 하고, 울타리 안이어야 합니다. 계정을 넘으면 양쪽에서 그래야 합니다.",
      en: "There must be an allow, no deny, and it must be inside the fences; across accounts on both sides.",
    },
  },
  {
    id: "iam.scp-gives-nothing",
    kind: "one-choice",
    section: "judging",
    facts: ["iam.eval.order", "iam.policy"],
    concepts: ["scp", "iam-policy", "permissions-boundary"],
    ask: {
      ko: "멤버 계정의 SCP에 S3 전체 허용을 적었는데, 그 계정의 새 역할이 S3를 읽지 못합니다. 왜 그렇습니까?",
      en: "The SCP of a member account allows all of S3, yet a new role in that account cannot read S3. Why?",
    },
    choices: [
      {
        id: "fence", right: true, text: { ko: "SCP는 울타리일 뿐이고, 역할에 허용하는 정책이 없다", en: "An SCP is only a fence; no policy on the role allows anything" },
        why: { ko: "권한은 자격 증명 정책이나 리소스 정책이 줍니다.", en: "Rights come from identity or resource policies." },
      },
      {
        id: "delay", right: false, text: { ko: "SCP는 다음 날부터 적용되므로 아직 반영되지 않았다", en: "SCPs apply from the next day and have not arrived yet" },
        why: { ko: "그런 기다림은 없습니다.", en: "There is no such wait." },
      },
      {
        id: "management", right: false, text: { ko: "SCP는 관리 계정에만 적용된다", en: "SCPs apply to the management account only" },
        why: { ko: "거꾸로입니다. 관리 계정에는 적용되지 않습니다.", en: "It is the reverse: not to the management account." },
      },
      {
        id: "roles", right: false, text: { ko: "SCP는 IAM 사용자에게만 적용되고 역할에는 적용되지 않는다", en: "SCPs apply to IAM users and not to roles" },
        why: { ko: "멤버 계정의 사용자와 역할, 루트 사용자에게 모두 적용됩니다.", en: "They apply to users, roles and the root user of member accounts." },
      },
    ],
    explain: {
      ko: "SCP와 RCP, 권한 경계, 세션 정책은 좁히기만 합니다. 허용은 자격 증명 정책이나 리소스 정책에서 나와야 합니다.",
      en: "SCP, RCP, boundary and session policy only narrow. The allow has to come from an identity or resource policy.",
    },
  },
  {
    id: "iam.boundary-for-delegates",
    kind: "one-choice",
    section: "least-privilege",
    facts: ["iam.eval.order"],
    concepts: ["permissions-boundary", "iam-role", "session-policy"],
    ask: {
      ko: "팀이 스스로 역할을 만들게 하되, 팀이 가진 것보다 강한 역할은 못 만들게 하려고 합니다. 무엇을 씁니까?",
      en: "A team should make its own roles, but none stronger than what the team itself may do. What do you use?",
    },
    choices: [
      {
        id: "boundary", right: true, text: { ko: "정해진 권한 경계를 건 역할만 만들도록 허용한다", en: "Allow making roles only with a given permissions boundary" },
        why: { ko: "어떤 정책을 붙여도 경계를 넘지 못합니다.", en: "Whatever policy is attached, it cannot go beyond the boundary." },
      },
      {
        id: "group", right: false, text: { ko: "팀을 IAM 그룹에 넣고 역할도 그 그룹에 넣게 한다", en: "Put the team into an IAM group, and its roles too" },
        why: { ko: "역할은 그룹에 넣을 수 없습니다.", en: "Roles cannot be in groups." },
      },
      {
        id: "session", right: false, text: { ko: "팀이 역할을 맡을 때마다 세션 정책을 넘기게 한다", en: "Have the team pass a session policy whenever it assumes a role" },
        why: { ko: "팀이 넘기지 않으면 그만이고, 만들어진 역할에는 걸리지 않습니다.", en: "The team may leave it out, and it does not bind the roles made." },
      },
      {
        id: "review", right: false, text: { ko: "만든 역할을 한 달에 한 번 검토한다", en: "Review the roles made once a month" },
        why: { ko: "좋은 습관이지만 그사이를 막지 못합니다.", en: "A good habit, but nothing is prevented in between." },
      },
    ],
    explain: {
      ko: "권한을 만드는 권한을 나눠 줄 때는 권한 경계를 조건으로 겁니다. 만들어지는 역할의 상한이 정해집니다.",
      en: "When you hand out the right to create rights, require a permissions boundary: it is the upper limit of every role made.",
    },
  },
  {
    id: "iam.group-as-principal",
    kind: "one-choice",
    section: "who-asks",
    facts: ["iam.group"],
    concepts: ["iam-group", "resource-policy", "iam-user"],
    mistake: "M30",
    ask: {
      ko: "버킷 정책의 Principal에 IAM 그룹의 ARN을 적으니 저장되지 않습니다. 그룹의 모두에게 읽기를 허용하려면 어떻게 합니까?",
      en: "A bucket policy with the ARN of an IAM group as Principal is refused. How do you let everyone in the group read?",
    },
    choices: [
      {
        id: "attach", right: true, text: { ko: "그룹에 읽기를 허용하는 정책을 붙인다", en: "Attach a policy that allows reading to the group" },
        why: { ko: "그룹에 붙인 정책이 그 사용자들의 자격 증명 정책이 됩니다.", en: "It becomes an identity policy of every user in it." },
      },
      {
        id: "quote", right: false, text: { ko: "그룹의 ARN을 큰따옴표로 감싸 다시 적는다", en: "Write the group's ARN again, in quotes" },
        why: { ko: "적는 법이 아니라, 그룹이 주체가 아니어서 거절된 것입니다.", en: "The trouble is not the writing; a group is no principal." },
      },
      {
        id: "nested", right: false, text: { ko: "그룹을 관리자 그룹 안에 넣는다", en: "Put the group inside the administrators' group" },
        why: { ko: "그룹은 그룹 안에 들어가지 못합니다.", en: "Groups cannot be nested." },
      },
      {
        id: "public", right: false, text: { ko: "Principal을 별표로 하고 버킷을 공개한다", en: "Use an asterisk as Principal and make the bucket public" },
        why: { ko: "모두에게 열리고, 기본으로는 막힙니다.", en: "That opens it to everybody, and is blocked by default." },
      },
    ],
    explain: {
      ko: "그룹은 정책을 나눠 주는 묶음이지 요청하는 주체가 아닙니다. 그룹에 정책을 붙이거나, 역할을 만들어 맡게 합니다.",
      en: "A group passes policies on and asks for nothing itself. Attach the policy to it, or make a role to be assumed.",
    },
  },
  {
    id: "iam.who-is-it",
    kind: "rows",
    section: "who-asks",
    facts: ["iam.user", "iam.group", "iam.role"],
    concepts: ["iam-user", "iam-group", "iam-role", "root-user", "iam"],
    ask: { ko: "알맞은 것을 고르세요.", en: "Choose what fits." },
    columns: [
      { id: "root", text: { ko: "루트 사용자", en: "Root user" } },
      { id: "user", text: { ko: "IAM 사용자", en: "IAM user" } },
      { id: "group", text: { ko: "IAM 그룹", en: "IAM group" } },
      { id: "role", text: { ko: "IAM 역할", en: "IAM role" } },
    ],
    rows: [
      {
        id: "lambda", right: "role", text: { ko: "Lambda 함수가 DynamoDB를 읽는 권한", en: "The rights of a Lambda function that reads DynamoDB" },
        why: { ko: "서비스가 맡아 임시 자격 증명을 씁니다.", en: "The service assumes it and uses temporary credentials." },
      },
      {
        id: "locked", right: "root", text: { ko: "조직에 속하지 않은 계정에서, 모두를 거부하는 버킷 정책을 지우는 일", en: "Removing a bucket policy that denies everybody, in an account outside any organization" },
        why: { ko: "루트 사용자가 필요한 몇 안 되는 일입니다.", en: "One of the few things that need the root user." },
      },
      {
        id: "old-tool", right: "user", text: { ko: "역할을 쓸 줄 모르는 회사 안의 오래된 백업 장비", en: "An old backup device on-premises that cannot use roles" },
        why: { ko: "액세스 키밖에 모른다면 권한을 좁힌 사용자가 남은 길입니다.", en: "If it knows only access keys, a narrow user is what is left." },
      },
      {
        id: "same-policy", right: "group", text: { ko: "사용자 열 명에게 같은 정책을 한꺼번에 붙이기", en: "Attaching one policy to ten users at once" },
        why: { ko: "그룹이 하는 일이 바로 이것입니다.", en: "That is exactly what a group does." },
      },
    ],
    explain: {
      ko: "되도록 역할을 씁니다. 사용자는 역할을 못 쓰는 곳에, 그룹은 사용자에게 정책을 나눠 줄 때, 루트는 루트만 되는 일에 씁니다.",
      en: "Use roles where you can; users where roles will not do; groups to pass policies on; root only for what only root can do.",
    },
  },
  {
    id: "iam.trust-and-permission",
    kind: "one-choice",
    section: "roles-and-sts",
    facts: ["iam.role", "iam.eval.cross"],
    concepts: ["sts", "iam-role", "resource-policy"],
    ask: {
      ko: "협력사가 내 계정의 역할을 맡으려 할 때마다 AssumeRole이 거부됩니다. 협력사 쪽에서는 그 역할의 sts:AssumeRole을 허용했습니다. 무엇을 고칩니까?",
      en: "A partner's AssumeRole on a role in your account is refused, though their side allows sts:AssumeRole on it. What do you change?",
    },
    choices: [
      {
        id: "trust", right: true, text: { ko: "역할의 신뢰 정책에 협력사 계정을 적는다", en: "Name the partner's account in the role's trust policy" },
        why: { ko: "누가 맡을 수 있는지는 신뢰 정책이 정합니다.", en: "The trust policy says who may assume the role." },
      },
      {
        id: "permission", right: false, text: { ko: "역할의 권한 정책에 S3 읽기를 더한다", en: "Add reading S3 to the role's permissions policy" },
        why: { ko: "그것은 맡은 뒤에 무엇을 하는지입니다.", en: "That is about what may be done afterwards." },
      },
      {
        id: "user", right: false, text: { ko: "협력사 사람마다 내 계정에 IAM 사용자를 만든다", en: "Make an IAM user in your account for each of their people" },
        why: { ko: "남의 사람에게 오래가는 키를 주게 됩니다. 역할이 바로 그것을 피하려는 것입니다.", en: "That hands long-term keys to outsiders, which roles are there to avoid." },
      },
      {
        id: "session", right: false, text: { ko: "협력사가 세션 정책을 넘기게 한다", en: "Have the partner pass a session policy" },
        why: { ko: "세션 정책은 좁히기만 하며, 맡는 것을 허용하지 않습니다.", en: "A session policy only narrows; it lets nobody in." },
      },
    ],
    explain: {
      ko: "신뢰 정책은 역할에 붙은 리소스 정책입니다. 계정을 넘어 맡으려면 그쪽의 허용과 이쪽의 신뢰가 모두 필요합니다.",
      en: "A trust policy is a resource policy on the role. Assuming across accounts needs their allow and your trust.",
    },
  },
  {
    id: "iam.session-narrower",
    kind: "one-choice",
    section: "judging",
    facts: ["iam.eval.order", "iam.policy"],
    concepts: ["session-policy", "sts", "iam-role"],
    ask: {
      ko: "S3 읽기와 쓰기를 허용하는 역할을, 읽기와 삭제를 허용하는 세션 정책을 넘기며 맡았습니다. 이 세션은 무엇을 할 수 있습니까?",
      en: "A role allows reading and writing S3. It is assumed with a session policy that allows reading and deleting. What can this session do?",
    },
    choices: [
      {
        id: "read", right: true, text: { ko: "읽기만 할 수 있음", en: "Read, and nothing else" },
        why: { ko: "둘이 모두 허용하는 것은 읽기뿐입니다.", en: "Reading is all that both allow." },
      },
      {
        id: "all", right: false, text: { ko: "읽기, 쓰기, 삭제", en: "Read, write and delete" },
        why: { ko: "세션 정책은 더하지 않습니다.", en: "A session policy adds nothing." },
      },
      {
        id: "session", right: false, text: { ko: "읽기와 삭제", en: "Read and delete" },
        why: { ko: "역할이 삭제를 허용하지 않습니다.", en: "The role does not allow deleting." },
      },
      {
        id: "role", right: false, text: { ko: "읽기와 쓰기", en: "Read and write" },
        why: { ko: "세션 정책이 쓰기를 빼고 좁혔습니다.", en: "The session policy leaves writing out." },
      },
    ],
    explain: {
      ko: "세션의 권한은 역할의 권한과 세션 정책이 겹치는 부분입니다. 좁힐 수만 있습니다.",
      en: "A session's rights are what role and session policy have in common. It can only be narrower.",
    },
  },
  {
    id: "iam.root-day-one",
    kind: "several-choices",
    section: "root-user",
    facts: ["iam.eval.default"],
    concepts: ["root-user", "iam"],
    ask: { ko: "새 AWS 계정의 루트 사용자를 두고 할 일을 모두 고르세요.", en: "What should be done about the root user of a new AWS account?" },
    choices: [
      {
        id: "mfa", right: true, text: { ko: "MFA를 켠다", en: "Switch on MFA" },
        why: { ko: "비밀번호 하나로 계정 전체를 잃지 않게 합니다.", en: "So that one password cannot lose the whole account." },
      },
      {
        id: "no-keys", right: true, text: { ko: "액세스 키를 만들지 않는다", en: "Make no access keys" },
        why: { ko: "새어 나가면 좁힐 방법이 없는 키입니다.", en: "If leaked, nothing can narrow them." },
      },
      {
        id: "other", right: true, text: { ko: "날마다의 일은 다른 신원으로 한다", en: "Do daily work with another identity" },
        why: { ko: "연동한 사람이 관리자 역할을 맡아 씁니다.", en: "Federated people assume an administrator role." },
      },
      {
        id: "policy", right: false, text: { ko: "읽기 전용 정책을 붙여 권한을 좁힌다", en: "Attach a read-only policy to narrow it" },
        why: { ko: "루트 사용자는 IAM 정책으로 좁혀지지 않습니다.", en: "IAM policies do not narrow the root user." },
      },
      {
        id: "delete", right: false, text: { ko: "관리자를 만든 뒤 루트 사용자를 삭제한다", en: "Delete it once there is an administrator" },
        why: { ko: "계정이 있는 한 루트 사용자도 있습니다.", en: "As long as the account exists, so does its root user." },
      },
    ],
    explain: {
      ko: "루트 사용자는 잠가 두고 쓰지 않습니다. 멤버 계정이라면 SCP로 막을 수도 있습니다.",
      en: "Lock the root user away and do not use it. In member accounts an SCP can block it as well.",
    },
  },
  {
    id: "iam.root-and-limits",
    kind: "one-choice",
    section: "root-user",
    facts: ["iam.eval.default", "iam.eval.order"],
    concepts: ["root-user", "scp", "permissions-boundary"],
    ask: {
      ko: "조직의 멤버 계정에서 루트 사용자가 할 수 있는 일을 막으려고 합니다. 효과가 있는 것은 무엇입니까?",
      en: "In a member account of an organization you want to limit what its root user can do. What works?",
    },
    choices: [
      {
        id: "scp", right: true, text: { ko: "그 계정에 적용되는 SCP", en: "An SCP that applies to the account" },
        why: { ko: "SCP는 멤버 계정의 루트 사용자에게도 적용됩니다.", en: "SCPs apply to the root user of member accounts too." },
      },
      {
        id: "boundary", right: false, text: { ko: "루트 사용자의 권한 경계", en: "A permissions boundary on the root user" },
        why: { ko: "권한 경계는 IAM 사용자와 역할에만 겁니다.", en: "Boundaries are for IAM users and roles." },
      },
      {
        id: "group", right: false, text: { ko: "거부 정책을 붙인 그룹에 넣기", en: "Membership of a group with a deny policy" },
        why: { ko: "루트 사용자는 그룹에 넣을 수 없습니다.", en: "The root user cannot be in a group." },
      },
      {
        id: "identity", right: false, text: { ko: "루트 사용자에게 붙인 거부 정책", en: "A deny policy attached to the root user" },
        why: { ko: "루트 사용자에게는 IAM 정책을 붙일 수 없습니다.", en: "No IAM policy can be attached to it." },
      },
    ],
    explain: {
      ko: "루트 사용자를 좁히는 것은 조직의 정책뿐입니다. 관리 계정의 루트 사용자는 그것으로도 좁혀지지 않습니다.",
      en: "Only policies of the organization narrow a root user, and not even those narrow that of the management account.",
    },
  },
  {
    id: "iam.rotate-key",
    kind: "order",
    section: "least-privilege",
    facts: ["iam.quota.keys"],
    concepts: ["iam-user", "iam"],
    ask: {
      ko: `IAM 사용자의 액세스 키를 서비스를 멈추지 않고 바꿉니다. 사용자마다 ${keysPerUser.say.ko}까지 만들 수 있습니다. 차례대로 놓으세요.`,
      en: `The access key of an IAM user is to be replaced without stopping the service. A user can have ${keysPerUser.say.en}. Put the steps in order.`,
    },
    steps: [
      {
        id: "second", text: { ko: "둘째 키를 만든다", en: "Make a second key" },
        why: { ko: "두 키가 함께 쓰이는 동안 갈아탈 수 있습니다.", en: "While both work, you can change over." },
      },
      {
        id: "switch", text: { ko: "프로그램이 둘째 키를 쓰게 바꾼다", en: "Have the program use the second key" },
        why: { ko: "옛 키는 아직 살아 있어 멈추지 않습니다.", en: "The old one still works, so nothing stops." },
      },
      {
        id: "check", text: { ko: "옛 키가 마지막으로 쓰인 때를 확인한다", en: "Check when the old key was last used" },
        why: { ko: "빠뜨린 곳이 있으면 여기서 드러납니다.", en: "Any place forgotten shows here." },
      },
      {
        id: "disable", text: { ko: "옛 키를 비활성화하고 지켜본다", en: "Deactivate the old key and watch" },
        why: { ko: "문제가 생기면 곧바로 되살릴 수 있습니다.", en: "If anything breaks, it can be activated again." },
      },
      {
        id: "delete", text: { ko: "옛 키를 삭제한다", en: "Delete the old key" },
        why: { ko: "삭제하면 되돌릴 수 없으니 마지막입니다.", en: "There is no way back, so it comes last." },
      },
    ],
    explain: {
      ko: "키를 둘까지 둘 수 있는 까닭이 이것입니다. 더 나은 길은 키가 필요 없는 역할로 옮기는 것입니다.",
      en: "That is why there can be two. Better still, move to a role, which needs no key.",
    },
  },
  {
    id: "iam.policy-full",
    kind: "number",
    section: "least-privilege",
    facts: ["iam.quota.size"],
    concepts: ["iam-policy", "iam"],
    ask: {
      ko: `관리형 정책 하나는 ${policySize.say.ko}까지입니다. 객체 접두사를 하나씩 적으면 하나에 ${charactersPerResource}자가 든다고 합시다. 접두사만 적는다면 몇 개까지 적을 수 있습니까?`,
      en: `A managed policy holds ${policySize.say.en}. If naming one prefix takes ${charactersPerResource} characters, how many fit, leaving everything else aside?`,
    },
    unit: { ko: "개", en: "prefixes" },
    answer: resourcesThatFit,
    tolerance: 0.5,
    misses: [
      { value: Math.round((policySize.value / charactersPerResource) * 10), why: { ko: "자릿수가 하나 밀렸습니다.", en: "That is off by a factor of ten." } },
    ],
    explain: {
      ko: `${policySize.value.toLocaleString("en-US")} ÷ ${charactersPerResource} = ${resourcesThatFit}개쯤입니다. 하나씩 늘어놓지 말고 공통 접두사나 태그 조건으로 묶습니다.`,
      en: `${policySize.value.toLocaleString("en-US")} ÷ ${charactersPerResource} gives ${resourcesThatFit}. Do not list them one by one: use a common prefix or a condition on tags.`,
    },
  },
];
