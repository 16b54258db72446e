import type { Question } from "@/engine/quiz/question";
import { access } from "../../facts/access";
import { images } from "../../facts/images";

const keySeconds = access["ec2.instance-connect.key-seconds"];
const tokenSeconds = images["imds.v2.ttl-max-seconds"].value;
/** Life of a session token chosen in a question, seconds. */
const chosenSeconds = 300;
const jobHours = 12;

export const questions: readonly Question[] = [
  {
    id: "access-and-identity.what-decides",
    kind: "rows",
    section: "two-directions",
    facts: ["iam.role", "keypair.what", "ssm.session.needs"],
    concepts: ["iam-role", "instance-profile", "key-pair"],
    mistake: "M02",
    ask: { ko: "각각의 일을 할 수 있는지는 무엇이 정합니까?", en: "What decides whether each of these is possible?" },
    columns: [
      { id: "policy", text: { ko: "그 사람의 IAM 정책", en: "That person's IAM policies" } },
      { id: "role", text: { ko: "인스턴스의 역할", en: "The instance's role" } },
      { id: "key", text: { ko: "서버에 든 퍼블릭 키", en: "Public keys on the server" } },
    ],
    rows: [
      {
        id: "terminate", text: { ko: "신입 사원이 콘솔에서 인스턴스를 종료한다", en: "A new colleague terminates the instance in the console" }, right: "policy",
        why: { ko: "AWS API를 부르는 것은 그 사람의 신원입니다.", en: "It is that person who calls the API." },
      },
      {
        id: "bucket", text: { ko: "인스턴스의 배치 프로그램이 S3 버킷을 읽는다", en: "A batch program on the instance reads an S3 bucket" }, right: "role",
        why: { ko: "프로그램은 역할의 임시 자격 증명으로 부릅니다.", en: "The program calls with temporary credentials of the role." },
      },
      {
        id: "ssh", text: { ko: "운영자가 노트북에서 SSH로 로그인한다", en: "An operator logs in by SSH from a laptop" }, right: "key",
        why: { ko: "짝이 되는 퍼블릭 키가 서버에 있어야 합니다.", en: "The matching public key has to be on the server." },
      },
      {
        id: "session", text: { ko: "운영자가 Session Manager로 세션을 연다", en: "An operator opens a session with Session Manager" }, right: "policy",
        why: { ko: "세션을 열 수 있는지는 IAM 정책이 정합니다. 서버의 키는 보지 않습니다.", en: "IAM policies say who may open sessions; no key is looked at." },
      },
    ],
    explain: {
      ko: "들어오는 사람과 나가는 프로그램은 다른 방향입니다. 역할은 나가는 쪽의 신원입니다.",
      en: "People coming in and programs going out are two directions. The role is the identity for going out.",
    },
  },
  {
    id: "access-and-identity.which-door",
    kind: "one-choice",
    section: "three-doors",
    facts: ["ssm.session.inbound", "ssm.session.needs", "ec2.instance-connect.endpoint"],
    concepts: ["session-manager", "instance-connect"],
    ask: {
      ko: "보안 팀이 “인바운드 포트는 하나도 열지 말고, 누가 무엇을 입력했는지 남기라”고 합니다. 무엇을 씁니까?",
      en: "The security team wants no inbound port at all and a record of what is typed. What do you use?",
    },
    choices: [
      {
        id: "session", text: { ko: "에이전트와 역할을 갖추고 Session Manager를 쓴다", en: "Session Manager, with its agent and a role in place" }, right: true,
        why: { ko: "에이전트가 밖으로 연 연결을 쓰고, 세션 기록을 남길 수 있습니다.", en: "It uses a connection opened outwards and can record sessions." },
      },
      {
        id: "connect", text: { ko: "EC2 Instance Connect로 접속할 때마다 새 키를 올린다", en: "EC2 Instance Connect, with a new key for every connection" }, right: false,
        why: { ko: "키는 잠깐이지만 SSH 포트로 닿아야 합니다.", en: "The key is short-lived, but the SSH port must be reachable." },
      },
      {
        id: "bastion", text: { ko: "퍼블릭 서브넷에 배스천 서버를 두고 그곳을 거친다", en: "A bastion server in a public subnet to pass through" }, right: false,
        why: { ko: "배스천과 안쪽 서버 모두 포트를 열어야 합니다.", en: "Both the bastion and the servers behind it need open ports." },
      },
      {
        id: "other-port", text: { ko: "SSH를 22번이 아닌 높은 번호의 포트로 옮긴다", en: "SSH moved from port 22 to some high-numbered port" }, right: false,
        why: { ko: "번호가 바뀌어도 열린 포트입니다.", en: "Whatever its number, it is an open port." },
      },
    ],
    explain: {
      ko: "Session Manager는 안쪽에서 연 연결로 들어가므로 인바운드 규칙이 필요 없고, 접속을 IAM으로 통제하고 기록합니다.",
      en: "Session Manager comes in over a connection opened from inside; access is by IAM and can be recorded.",
    },
  },
  {
    id: "access-and-identity.session-fails",
    kind: "several-choices",
    section: "three-doors",
    facts: ["ssm.session.needs", "ssm.session.inbound"],
    concepts: ["session-manager", "instance-profile"],
    ask: {
      ko: "프라이빗 서브넷의 새 인스턴스가 Session Manager 목록에 나타나지 않습니다. 까닭이 될 수 있는 것을 모두 고르세요.",
      en: "A new instance in a private subnet does not show up in Session Manager. Tick what may be the reason.",
    },
    choices: [
      {
        id: "role", text: { ko: "인스턴스에 Systems Manager 권한이 든 역할이 없다", en: "It has no role with permissions for Systems Manager" }, right: true,
        why: { ko: "에이전트가 자기를 등록하지 못합니다.", en: "The agent cannot register itself." },
      },
      {
        id: "route", text: { ko: "밖으로 나갈 NAT도, VPC 엔드포인트도 없다", en: "There is neither NAT nor a VPC endpoint" }, right: true,
        why: { ko: "에이전트가 Systems Manager에 닿지 못합니다.", en: "The agent cannot reach Systems Manager." },
      },
      {
        id: "agent", text: { ko: "직접 만든 AMI에 SSM 에이전트가 없다", en: "The home-made AMI lacks the SSM Agent" }, right: true,
        why: { ko: "연결을 열 프로그램이 없습니다.", en: "Nothing is there to open the connection." },
      },
      {
        id: "inbound", text: { ko: "보안 그룹에 인바운드 22번 규칙이 없다", en: "The security group has no inbound rule for port 22" }, right: false,
        why: { ko: "인바운드 규칙은 필요하지 않습니다.", en: "No inbound rule is needed." },
      },
      {
        id: "key", text: { ko: "키 페어를 고르지 않고 시작했다", en: "It was launched without a key pair" }, right: false,
        why: { ko: "세션은 키 페어를 쓰지 않습니다.", en: "Sessions use no key pair." },
      },
    ],
    explain: {
      ko: "에이전트, 권한, 밖으로 나가는 길 셋을 봅니다. 인바운드 포트와 키 페어는 상관이 없습니다.",
      en: "Look at agent, permissions and a way out. Inbound ports and key pairs do not matter.",
    },
  },
  {
    id: "access-and-identity.colleague-left",
    kind: "one-choice",
    section: "three-doors",
    facts: ["keypair.what", "ec2.instance-connect.key-seconds"],
    concepts: ["key-pair", "instance-connect"],
    mistake: "M17",
    ask: {
      ko: "동료가 떠나서 콘솔에서 그의 키 페어를 삭제했습니다. 그의 퍼블릭 키로 켠 서버 스무 대는 어떻게 됩니까?",
      en: "A colleague has left, and you deleted his key pair in the console. What about the twenty servers launched with his public key?",
    },
    choices: [
      {
        id: "still", text: { ko: "그의 프라이빗 키로 계속 들어갈 수 있다", en: "His private key goes on opening all of them" }, right: true,
        why: { ko: "퍼블릭 키는 서버마다 authorized_keys에 남아 있습니다.", en: "The public key is still in authorized_keys on each." },
      },
      {
        id: "closed", text: { ko: "키 페어를 삭제한 순간 그의 접속이 모두 막힌다", en: "Deleting the key pair locked him out of all of them" }, right: false,
        why: { ko: "콘솔의 키 페어는 새로 켤 때 넣을 퍼블릭 키일 뿐입니다.", en: "The one in the console is only for new launches." },
      },
      {
        id: "reboot", text: { ko: "다음 재부팅 때 서버에서 퍼블릭 키가 사라진다", en: "The public key disappears from each at its next reboot" }, right: false,
        why: { ko: "재부팅해도 파일은 그대로입니다.", en: "A reboot leaves the file as it is." },
      },
      {
        id: "nobody", text: { ko: "이제 아무도 그 서버들에 들어갈 수 없다", en: "Now nobody can log in to those servers any more" }, right: false,
        why: { ko: "다른 사람의 키와 다른 문은 그대로입니다.", en: "Other keys and other doors are as before." },
      },
    ],
    explain: {
      ko: "키는 서버마다 지워야 합니다. Instance Connect나 Session Manager였다면 IAM 권한 하나만 거두면 됩니다.",
      en: "Keys have to go from every server. With Instance Connect or Session Manager, taking away one permission would do.",
    },
  },
  {
    id: "access-and-identity.key-window",
    kind: "one-choice",
    section: "three-doors",
    facts: ["ec2.instance-connect.key-seconds"],
    concepts: ["instance-connect"],
    ask: {
      ko: "Instance Connect로 접속한 터미널을 세 시간째 쓰고 있습니다. 올린 키는 어떻게 되었고 터미널은 왜 살아 있습니까?",
      en: "A terminal opened with Instance Connect has been in use for three hours. What became of the key, and why is the terminal alive?",
    },
    choices: [
      {
        id: "login-only", text: { ko: "키는 곧 사라졌지만, 키는 로그인할 때만 확인한다", en: "The key was soon gone, but keys are checked at login only" }, right: true,
        why: { ko: `키는 ${keySeconds.say.ko} 동안만 있고, 이미 맺은 연결은 이어집니다.`, en: `It stays for ${keySeconds.say.en}; a connection already made goes on.` },
      },
      {
        id: "renewed", text: { ko: "터미널이 열려 있는 동안 키가 저절로 갱신된다", en: "The key is renewed by itself while the terminal is open" }, right: false,
        why: { ko: "갱신하지 않습니다. 새로 접속하려면 새 키를 올립니다.", en: "It is not. A new connection pushes a new key." },
      },
      {
        id: "kept", text: { ko: "키가 authorized_keys에 적혀 세션이 끝날 때 지워진다", en: "It was written to authorized_keys and is removed at the end of the session" }, right: false,
        why: { ko: "파일에 적지 않고, 메타데이터에서 잠깐 읽을 수 있게 할 뿐입니다.", en: "It is not written there, only made readable for a moment." },
      },
      {
        id: "role", text: { ko: "첫 로그인 뒤에는 인스턴스의 역할이 키를 대신한다", en: "After the first login the instance's role takes the key's place" }, right: false,
        why: { ko: "역할은 로그인과 상관이 없습니다.", en: "The role has nothing to do with login." },
      },
    ],
    explain: {
      ko: "잠깐 쓰는 것은 키이지 연결이 아닙니다. 남는 비밀이 없다는 것이 요점입니다.",
      en: "The key is brief, not the connection. The point is that no secret is left behind.",
    },
  },
  {
    id: "access-and-identity.private-subnet",
    kind: "rows",
    section: "three-doors",
    facts: ["ec2.instance-connect.endpoint", "ssm.session.inbound", "ssm.session.needs"],
    concepts: ["instance-connect", "session-manager", "key-pair"],
    ask: { ko: "설명에 맞는 문을 고르세요.", en: "Which door is described?" },
    columns: [
      { id: "ssh", text: { ko: "키 페어와 SSH", en: "Key pair, SSH" } },
      { id: "connect", text: { ko: "Instance Connect", en: "Instance Connect" } },
      { id: "session", text: { ko: "Session Manager", en: "Session Manager" } },
    ],
    rows: [
      {
        id: "endpoint", text: { ko: "VPC에 둔 엔드포인트를 거쳐 프라이빗 주소의 22번 포트로 들어간다", en: "Goes through an endpoint in the VPC to port 22 of a private address" }, right: "connect",
        why: { ko: "Instance Connect Endpoint입니다.", en: "That is the Instance Connect Endpoint." },
      },
      {
        id: "outwards", text: { ko: "서버의 에이전트가 밖으로 연 연결을 쓴다", en: "Uses a connection the server's agent opened outwards" }, right: "session",
        why: { ko: "그래서 인바운드 포트가 필요 없습니다.", en: "Hence no inbound port." },
      },
      {
        id: "lasting", text: { ko: "만료일 없는 비밀을 사람마다 보관한다", en: "Everybody keeps a secret that never expires" }, right: "ssh",
        why: { ko: "프라이빗 키입니다.", en: "The private key." },
      },
      {
        id: "no-network", text: { ko: "AWS에 아무것도 묻지 않고 서버와 내 컴퓨터만으로 된다", en: "Works between server and laptop alone, without asking AWS" }, right: "ssh",
        why: { ko: "그래서 IAM으로 막을 수도 없습니다.", en: "Which is why IAM cannot stop it, either." },
      },
    ],
    explain: {
      ko: "어디에 비밀이 남는지, 누가 연결을 시작하는지, 누가 허락하는지로 문을 가립니다.",
      en: "Tell the doors apart by where a secret stays, who opens the connection and who gives permission.",
    },
  },
  {
    id: "access-and-identity.no-access-key",
    kind: "one-choice",
    section: "instance-profile",
    facts: ["iam.role", "ec2.profile.attach-later"],
    concepts: ["instance-profile", "iam-role"],
    ask: {
      ko: "운영 중인 서버의 프로그램이 이제부터 DynamoDB를 읽어야 합니다. 가장 좋은 방법은 무엇입니까?",
      en: "A program on a running server now has to read from DynamoDB. What is the best way?",
    },
    choices: [
      {
        id: "attach", text: { ko: "권한이 든 역할을 인스턴스에 바로 붙인다", en: "Attach a role with that right to the instance now" }, right: true,
        why: { ko: "실행 중에 붙일 수 있고, SDK가 알아서 씁니다.", en: "It can be attached while running, and the SDK picks it up." },
      },
      {
        id: "env", text: { ko: "IAM 사용자의 액세스 키를 환경 변수에 넣는다", en: "Put an IAM user's access key into environment variables" }, right: false,
        why: { ko: "만료되지 않는 비밀이 서버에 남습니다.", en: "That leaves a secret on the server which never expires." },
      },
      {
        id: "relaunch", text: { ko: "역할은 시작할 때만 붙으니 AMI를 떠서 다시 켠다", en: "Make an AMI and launch anew, since roles attach at launch only" }, right: false,
        why: { ko: "실행 중에도 붙이고 바꿀 수 있습니다.", en: "Roles can be attached and replaced while it runs." },
      },
      {
        id: "user-data", text: { ko: "사용자 데이터에 액세스 키를 적고 재부팅한다", en: "Write the access key into user data and reboot" }, right: false,
        why: { ko: "사용자 데이터는 인스턴스 안의 누구나 읽을 수 있고, 스크립트는 첫 부팅 때만 실행됩니다.", en: "User data can be read by anything inside and runs at first boot only." },
      },
    ],
    explain: {
      ko: "프로그램의 신원은 역할입니다. 붙이기만 하면 SDK와 CLI가 임시 자격 증명을 찾아 씁니다.",
      en: "A program's identity is the role. Once attached, SDK and CLI find its temporary credentials.",
    },
  },
  {
    id: "access-and-identity.expired-keys",
    kind: "one-choice",
    section: "instance-profile",
    facts: ["ec2.profile.new-credentials", "iam.role"],
    concepts: ["instance-profile", "instance-metadata", "iam-role"],
    ask: {
      ko: "프로그램이 시작할 때 메타데이터에서 자격 증명을 한 번 읽어 파일에 저장합니다. 몇 시간 뒤부터 모든 호출이 거절됩니다. 까닭은 무엇입니까?",
      en: "At start a program reads its credentials from metadata once and keeps them in a file. Some hours later every call is refused. Why?",
    },
    choices: [
      {
        id: "expired", text: { ko: "임시 자격 증명이 만료되었는데 옛것을 쓰고 있다", en: "The temporary credentials have expired, and it uses the old ones" }, right: true,
        why: { ko: "새것은 메타데이터에 이미 놓였습니다. SDK에 맡기면 알아서 바꿉니다.", en: "New ones are there already; the SDK would fetch them." },
      },
      {
        id: "quota", text: { ko: "한 역할로 부를 수 있는 하루 호출 수를 다 썼다", en: "The number of calls a role may make in a day is used up" }, right: false,
        why: { ko: "역할에 그런 하루 한도는 없습니다.", en: "Roles have no such daily limit." },
      },
      {
        id: "detached", text: { ko: "역할은 몇 시간이 지나면 인스턴스에서 저절로 떨어진다", en: "A role comes off the instance by itself after some hours" }, right: false,
        why: { ko: "역할은 떼기 전까지 붙어 있습니다.", en: "It stays until you detach it." },
      },
      {
        id: "hop", text: { ko: "메타데이터의 홉 제한이 시간이 지나며 줄어든다", en: "The hop limit of metadata shrinks as time goes by" }, right: false,
        why: { ko: "홉 제한은 시간과 상관이 없습니다.", en: "The hop limit has nothing to do with time." },
      },
    ],
    explain: {
      ko: "역할이 주는 것은 임시 자격 증명입니다. 저장하지 말고 필요할 때마다 SDK가 받게 합니다.",
      en: "A role gives temporary credentials. Do not store them; let the SDK fetch them when needed.",
    },
  },
  {
    id: "access-and-identity.pass-role",
    kind: "one-choice",
    section: "instance-profile",
    facts: ["ec2.profile.pass-role", "ec2.profile.roles"],
    concepts: ["instance-profile", "iam-role"],
    ask: {
      ko: "개발자에게 ec2:RunInstances 권한만 주었더니, 역할을 붙인 시작은 거절됩니다. 왜 이렇게 만들어 두었습니까?",
      en: "A developer has ec2:RunInstances only, and launches with a role are refused. Why was it made this way?",
    },
    choices: [
      {
        id: "escalation", text: { ko: "역할을 넘길 권한이 없으면 자기보다 센 권한을 얻지 못하게 하려고", en: "So that nobody gains more rights than they may pass on" }, right: true,
        why: { ko: "iam:PassRole이 없으면 관리자 역할을 붙인 서버로 권한을 키울 수 없습니다.", en: "Without iam:PassRole nobody can grow by a server with an administrator's role." },
      },
      {
        id: "billing", text: { ko: "역할이 붙은 인스턴스는 시간당 요금이 더 비싸서 승인을 받게 하려고", en: "Because instances with a role cost more per hour and need approval" }, right: false,
        why: { ko: "역할에는 요금이 없습니다.", en: "Roles cost nothing." },
      },
      {
        id: "login", text: { ko: "그 역할로 인스턴스에 로그인할 수 있는 사람을 미리 정해 두게 하려고", en: "So that it is settled beforehand who may log in with that role" }, right: false,
        why: { ko: "역할은 로그인을 정하지 않습니다.", en: "The role does not decide on login." },
      },
      {
        id: "one-role", text: { ko: "인스턴스마다 역할을 둘 이상 붙이는 실수를 막으려고", en: "To prevent two roles on one instance by mistake" }, right: false,
        why: { ko: "역할이 하나뿐인 것은 맞지만 PassRole과는 다른 규칙입니다.", en: "One role is the rule, but not the reason for PassRole." },
      },
    ],
    explain: {
      ko: "역할을 붙이는 것은 권한을 남에게 넘기는 일이라, 넘길 권한 iam:PassRole을 따로 요구합니다.",
      en: "Attaching a role hands rights to something else, so it takes a right of its own: iam:PassRole.",
    },
  },
  {
    id: "access-and-identity.ssrf",
    kind: "one-choice",
    section: "imds",
    facts: ["imds.v2", "imds.address", "imds.not-filtered"],
    concepts: ["instance-metadata", "iam-role"],
    ask: {
      ko: "웹 서버의 “링크 미리보기”가 사용자가 적은 주소를 GET으로 가져옵니다. IMDSv2를 필수로 하면 자격 증명 유출이 막히는 까닭은 무엇입니까?",
      en: "A web server's link preview fetches any address a user gives, with GET. Why does requiring IMDSv2 stop it from leaking credentials?",
    },
    choices: [
      {
        id: "put", text: { ko: "GET 요청만으로는 토큰을 받을 수 없다", en: "A GET request alone cannot obtain a token" }, right: true,
        why: { ko: "토큰은 PUT으로 받고 헤더에 실어야 하는데, 공격자는 주소만 정할 수 있습니다.", en: "A token takes PUT and a header; the attacker controls the address only." },
      },
      {
        id: "encrypted", text: { ko: "메타데이터가 암호화되어 읽어도 알아볼 수 없다", en: "Metadata is encrypted and cannot be understood" }, right: false,
        why: { ko: "값은 그대로입니다. 묻는 방법이 달라집니다.", en: "The values are the same; the way of asking differs." },
      },
      {
        id: "filtered", text: { ko: "보안 그룹이 메타데이터 주소로 가는 트래픽을 막는다", en: "The security group blocks traffic to that address" }, right: false,
        why: { ko: "보안 그룹은 이 트래픽을 거르지 않습니다.", en: "Security groups do not filter it." },
      },
      {
        id: "removed", text: { ko: "IMDSv2에서는 자격 증명이 메타데이터에서 빠진다", en: "With IMDSv2 credentials are no longer in metadata" }, right: false,
        why: { ko: "그대로 있습니다. 그래야 SDK가 쓸 수 있습니다.", en: "They are still there, or SDKs could not use them." },
      },
    ],
    explain: {
      ko: "IMDSv2는 PUT으로 받은 토큰을 헤더에 요구합니다. 주소만 조종하는 SSRF는 그 둘을 하지 못합니다.",
      en: "IMDSv2 demands a token, obtained by PUT, in a header. SSRF that controls only an address can do neither.",
    },
  },
  {
    id: "access-and-identity.token-requests",
    kind: "number",
    section: "imds",
    facts: ["imds.v2", "imds.v2.ttl-max-seconds"],
    concepts: ["instance-metadata"],
    ask: {
      ko: `프로그램이 ${jobHours}시간 동안 1분마다 메타데이터를 읽습니다. 토큰을 가장 긴 수명으로 받아 만료될 때만 새로 받는다면, 토큰을 받는 PUT은 적어도 몇 번 필요합니까?`,
      en: `For ${jobHours} hours a program reads metadata every minute. If it takes tokens with the longest life and renews them only when they expire, how many PUTs for tokens are needed at least?`,
    },
    unit: { ko: "번", en: "PUTs" },
    answer: (jobHours * 3600) / tokenSeconds,
    tolerance: 0,
    misses: [
      { value: jobHours * 60, why: { ko: "읽을 때마다 토큰을 새로 받았습니다. 토큰은 수명 동안 다시 씁니다.", en: "That takes a token for every read. A token serves for its whole life." } },
      { value: 1, why: { ko: "토큰은 길어야 여섯 시간이라 중간에 만료됩니다.", en: "A token lives six hours at most and expires on the way." } },
      { value: (jobHours * 3600) / chosenSeconds, why: { ko: "수명을 5분으로 잡았습니다. 가장 길게 잡을 수 있습니다.", en: "That takes tokens of five minutes. They may live much longer." } },
    ],
    explain: {
      ko: `토큰의 수명은 길어야 ${tokenSeconds.toLocaleString("en-US")}초입니다. ${jobHours} × 3,600 ÷ ${tokenSeconds.toLocaleString("en-US")} = ${(jobHours * 3600) / tokenSeconds}번입니다.`,
      en: `A token lives at most ${tokenSeconds.toLocaleString("en-US")} seconds: ${jobHours} × 3,600 ÷ ${tokenSeconds.toLocaleString("en-US")} = ${(jobHours * 3600) / tokenSeconds}.`,
    },
  },
  {
    id: "access-and-identity.require-tokens",
    kind: "order",
    section: "imds",
    facts: ["cw.ec2.metadata-no-token", "imds.default", "imds.enforce"],
    concepts: ["instance-metadata", "metric"],
    ask: { ko: "오래된 서버들을 멈추지 않고 IMDSv2만 받게 바꾸는 순서를 맞추세요.", en: "Order the steps for moving old servers to IMDSv2 only, without breaking them." },
    steps: [
      { id: "update", text: { ko: "SDK와 에이전트를 새 버전으로 올린다", en: "Update SDKs and agents" }, why: { ko: "토큰을 쓸 줄 알아야 합니다.", en: "They must know how to use tokens." } },
      { id: "watch", text: { ko: "MetadataNoToken 지표가 0이 되는지 본다", en: "See the metric MetadataNoToken fall to 0" }, why: { ko: "토큰 없이 묻는 프로그램이 남았는지 알려 줍니다.", en: "It tells whether anything still asks without a token." } },
      { id: "require", text: { ko: "인스턴스와 시작 템플릿에서 토큰을 필수로 한다", en: "Require tokens on instances and in launch templates" }, why: { ko: "이제 끊길 프로그램이 없습니다.", en: "By now nothing will break." } },
      { id: "enforce", text: { ko: "계정에서 강제해 예외를 막는다", en: "Enforce it for the account, so that there are no exceptions" }, why: { ko: "먼저 하면 남은 시작 요청이 실패합니다.", en: "Done first, launches that are left would fail." } },
    ],
    explain: {
      ko: "고치고, 재어 보고, 필수로 하고, 강제합니다. 재어 보지 않고 바꾸면 무엇이 끊기는지 고객이 알려 줍니다.",
      en: "Update, measure, require, enforce. Without measuring, customers will tell you what broke.",
    },
  },
  {
    id: "access-and-identity.container-role",
    kind: "one-choice",
    section: "imds",
    facts: ["imds.hop-limit", "imds.hop-limit.v2-default"],
    concepts: ["instance-metadata", "instance-profile"],
    ask: {
      ko: "토큰을 필수로 한 뒤, 같은 서버의 컨테이너 안에서만 메타데이터를 읽지 못합니다. 호스트에서는 잘 됩니다. 무엇을 봅니까?",
      en: "Since tokens are required, metadata cannot be read inside containers of a server, though on the host it works. What do you look at?",
    },
    choices: [
      {
        id: "hop", text: { ko: "응답의 홉 제한이 1인지", en: "Whether the hop limit is 1" }, right: true,
        why: { ko: "컨테이너는 한 홉 더 안쪽이라 응답이 닿지 못합니다.", en: "Containers are one hop further in, so the answer does not get there." },
      },
      {
        id: "sg", text: { ko: "보안 그룹의 아웃바운드 규칙", en: "Outbound rules of the security group" }, right: false,
        why: { ko: "보안 그룹은 메타데이터 트래픽을 거르지 않습니다.", en: "Security groups do not filter this traffic." },
      },
      {
        id: "role", text: { ko: "인스턴스에 역할이 붙었는지", en: "Whether the instance has a role" }, right: false,
        why: { ko: "호스트에서는 잘 되므로 역할은 있습니다.", en: "It works on the host, so the role is there." },
      },
      {
        id: "ttl", text: { ko: "토큰의 수명이 너무 긴지", en: "Whether tokens live too long" }, right: false,
        why: { ko: "수명은 닿고 말고와 상관이 없습니다.", en: "Their life has nothing to do with reach." },
      },
    ],
    explain: {
      ko: "홉 제한을 2로 올리거나, 컨테이너에는 따로 역할을 주고 1로 둡니다. 뒤의 것이 권한을 나누기에 더 좋습니다.",
      en: "Raise the limit to 2, or leave it at 1 and give containers their own roles, which separates rights better.",
    },
  },
];
