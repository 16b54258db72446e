import type { Question } from "@/engine/quiz/question";
import { encryption } from "../../facts/encryption";

const largest = encryption["kms.encrypt.max"];
const rotation = encryption["kms.rotation"];
const wait = encryption["kms.deletion.wait"];
const shortestWait = encryption["kms.deletion.wait.min"];

const fileMib = 1;
const callsForFile = (fileMib * 1024 * 1024) / largest.value;

export const questions: readonly Question[] = [
  {
    id: "kms-and-encryption.envelope-order",
    kind: "order",
    section: "envelope",
    facts: ["kms.encrypt.max"],
    concepts: ["envelope-encryption", "data-key", "kms"],
    ask: { ko: "S3가 SSE-KMS로 객체를 저장하고 나중에 읽는 차례대로 놓으세요.", en: "S3 stores an object with SSE-KMS and later reads it. Put the steps in order." },
    steps: [
      {
        id: "generate", text: { ko: "KMS에 데이터 키를 청해 평문과 암호문 두 벌을 받는다", en: "Ask KMS for a data key and get it in clear and encrypted" },
        why: { ko: "데이터를 잠글 열쇠가 먼저 있어야 합니다.", en: "There must be a key to lock the data with." },
      },
      {
        id: "encrypt", text: { ko: "평문 데이터 키로 객체를 암호화한다", en: "Encrypt the object with the clear data key" },
        why: { ko: "큰 데이터는 KMS로 보내지 않습니다.", en: "Large data is not sent to KMS." },
      },
      {
        id: "drop", text: { ko: "평문 데이터 키를 버리고 암호화된 데이터 키를 객체 곁에 저장한다", en: "Drop the clear key and store the encrypted one beside the object" },
        why: { ko: "저장소에는 평문 열쇠가 남지 않습니다.", en: "No clear key is left in storage." },
      },
      {
        id: "decrypt-key", text: { ko: "읽기 요청이 오면 암호화된 데이터 키를 KMS에 보내 푼다", en: "On a read, send the encrypted data key to KMS to be decrypted" },
        why: { ko: "여기서 KMS가 권한을 확인하고 기록을 남깁니다.", en: "Here KMS checks rights and keeps a record." },
      },
      {
        id: "decrypt", text: { ko: "풀린 데이터 키로 객체를 풀어 돌려준다", en: "Decrypt the object with that key and return it" },
        why: { ko: "데이터를 푸는 것은 서비스입니다.", en: "The service decrypts the data." },
      },
    ],
    explain: {
      ko: "데이터는 데이터 키가, 데이터 키는 KMS 키가 잠급니다. KMS를 오가는 것은 작은 열쇠뿐입니다.",
      en: "The data key locks the data, the KMS key locks the data key. Only small keys travel to and from KMS.",
    },
  },
  {
    id: "kms-and-encryption.why-envelope",
    kind: "number",
    section: "envelope",
    facts: ["kms.encrypt.max"],
    concepts: ["envelope-encryption", "kms", "data-key"],
    ask: {
      ko: `데이터 키 없이 ${fileMib} MiB 파일을 KMS의 Encrypt로 직접 암호화한다고 해 봅시다. 한 번에 ${largest.say.ko}까지라면 몇 번을 불러야 합니까?`,
      en: `Suppose a file of ${fileMib} MiB were encrypted by KMS Encrypt itself, without a data key. At ${largest.say.en} a call, how many calls would it take?`,
    },
    unit: { ko: "번", en: "calls" },
    answer: callsForFile,
    tolerance: 0.5,
    misses: [
      { value: 1, why: { ko: "파일 하나를 한 번에 보낼 수 없습니다.", en: "A file cannot be sent in one call." } },
      { value: callsForFile / 1024, why: { ko: "MiB는 1,024 × 1,024바이트입니다.", en: "A MiB is 1,024 × 1,024 bytes." } },
    ],
    explain: {
      ko: `1,048,576 ÷ ${largest.value.toLocaleString("en-US")} = ${callsForFile}번입니다. 봉투 암호화라면 한 번이면 됩니다.`,
      en: `1,048,576 ÷ ${largest.value.toLocaleString("en-US")} = ${callsForFile}. With envelope encryption one call is enough.`,
    },
  },
  {
    id: "kms-and-encryption.stolen-disk",
    kind: "one-choice",
    section: "envelope",
    facts: ["ebs.encryption"],
    concepts: ["envelope-encryption", "data-key", "encryption-at-rest"],
    ask: {
      ko: "누군가 암호화된 볼륨이 담긴 저장 장치를 통째로 훔쳤습니다. 거기에는 암호화된 데이터와 암호화된 데이터 키가 함께 있습니다. 왜 읽지 못합니까?",
      en: "Somebody steals the storage that holds an encrypted volume, with the encrypted data and the encrypted data key on it. Why can it not be read?",
    },
    choices: [
      {
        id: "kms", right: true, text: { ko: "데이터 키를 풀 KMS 키가 거기에 없다", en: "The KMS key that opens the data key is not there" },
        why: { ko: "KMS 키는 KMS 밖으로 나오지 않습니다.", en: "A KMS key never leaves KMS." },
      },
      {
        id: "network", right: false, text: { ko: "저장 장치는 AWS 네트워크 안에서만 켜진다", en: "The storage works only inside the network of AWS" },
        why: { ko: "지켜 주는 것은 장소가 아니라 열쇠입니다.", en: "The key protects it, not the place." },
      },
      {
        id: "memory", right: false, text: { ko: "평문 데이터 키가 장치에 있지만 비밀번호로 잠겨 있다", en: "The clear data key is on it, but locked by a password" },
        why: { ko: "평문 데이터 키는 저장하지 않습니다.", en: "The clear data key is never stored." },
      },
      {
        id: "tls", right: false, text: { ko: "볼륨까지의 통신이 TLS로 보호된다", en: "Traffic to the volume is protected by TLS" },
        why: { ko: "그것은 오가는 길의 이야기입니다.", en: "That is about data on its way." },
      },
    ],
    explain: {
      ko: "곁에 있는 데이터 키는 KMS 키로 잠겨 있고, 그것을 풀려면 KMS에 권한이 있는 요청을 보내야 합니다.",
      en: "The data key beside the data is locked by the KMS key, and opening it takes an authorised request to KMS.",
    },
  },
  {
    id: "kms-and-encryption.second-lock",
    kind: "several-choices",
    section: "key-policy",
    facts: ["kms.key-policy"],
    concepts: ["key-policy", "kms-key", "iam-policy"],
    ask: {
      ko: "역할이 SSE-KMS(고객 관리형 키)로 암호화한 객체만 읽지 못합니다. 고치는 길이 될 수 있는 것을 모두 고르세요. 키 정책은 이 계정의 IAM 정책에 맡기고 있습니다.",
      en: "A role fails to read only objects encrypted with SSE-KMS under a customer managed key. Which may cure it? The key policy leaves things to the IAM policies of the account.",
    },
    choices: [
      {
        id: "iam", right: true, text: { ko: "역할의 IAM 정책에 그 키의 kms:Decrypt를 허용한다", en: "Allow kms:Decrypt on that key in the role's IAM policy" },
        why: { ko: "키 정책이 IAM에 맡겼으므로 이것으로 됩니다.", en: "The key policy leaves it to IAM, so this works." },
      },
      {
        id: "key-policy", right: true, text: { ko: "키 정책에 그 역할의 복호화를 허용한다", en: "Allow the role to decrypt in the key policy" },
        why: { ko: "키 정책만으로도 허용할 수 있습니다.", en: "The key policy alone can allow it." },
      },
      {
        id: "s3", right: false, text: { ko: "버킷 정책에 s3:*를 허용한다", en: "Allow s3:* in the bucket policy" },
        why: { ko: "S3의 권한은 이미 있습니다. 남은 것은 KMS입니다.", en: "The rights in S3 are there already; KMS is what is left." },
      },
      {
        id: "encrypt", right: false, text: { ko: "역할에 kms:Encrypt를 허용한다", en: "Allow kms:Encrypt for the role" },
        why: { ko: "읽기에 필요한 것은 복호화입니다.", en: "Reading takes decryption." },
      },
    ],
    explain: {
      ko: "SSE-KMS 객체를 읽으려면 S3의 권한과 KMS의 복호화 권한이 모두 있어야 합니다.",
      en: "Reading an SSE-KMS object takes rights in S3 and the right to decrypt in KMS.",
    },
  },
  {
    id: "kms-and-encryption.admin-locked-out",
    kind: "one-choice",
    section: "key-policy",
    facts: ["kms.key-policy"],
    concepts: ["key-policy", "kms-key", "iam-policy"],
    ask: {
      ko: "키 정책에서 계정에 맡기는 문장을 지우고 애플리케이션 역할 하나만 남겼습니다. 관리자 역할의 IAM 정책에는 kms:*가 있습니다. 관리자는 이 키로 복호화할 수 있습니까?",
      en: "From a key policy the sentence that leaves things to the account was removed, leaving one application role. The administrator role has kms:* in its IAM policy. Can it decrypt with this key?",
    },
    choices: [
      {
        id: "no", right: true, text: { ko: "없다. 키 정책이 허락하지 않으면 IAM의 허용은 소용없다", en: "No; without the key policy's permission an IAM allow has no effect" },
        why: { ko: "KMS의 키 정책은 다른 리소스 정책보다 엄격합니다.", en: "Key policies are stricter than other resource policies." },
      },
      {
        id: "either", right: false, text: { ko: "있다. 한 계정 안에서는 키 정책과 IAM 정책 가운데 하나만 허용하면 된다", en: "Yes; within one account an allow in either the key policy or an IAM policy is enough" },
        why: { ko: "S3 같은 대부분의 리소스는 그렇지만 KMS 키는 아닙니다.", en: "True of most resources such as S3, not of KMS keys." },
      },
      {
        id: "owner", right: false, text: { ko: "있다. 키를 만든 계정의 관리자는 늘 주인이다", en: "Yes; administrators of the account always own its keys" },
        why: { ko: "키 정책에 없으면 만든 사람도 쓰지 못합니다.", en: "Not even who made the key may use it if the policy does not say so." },
      },
      {
        id: "root", right: false, text: { ko: "루트 사용자로 바꾸면 모든 키를 풀 수 있다", en: "As root user it can decrypt with every key" },
        why: { ko: "키 정책에서 계정을 뺐다면 루트 사용자도 막힙니다.", en: "With the account removed from the key policy, root is refused as well." },
      },
    ],
    explain: {
      ko: "키에는 키 정책이 꼭 하나 있고, 그것이 허락하는 범위에서만 IAM 정책이 통합니다. 계정에 맡기는 문장을 함부로 지우지 않습니다.",
      en: "Every key has one key policy, and IAM policies work only as far as it permits. Do not remove the sentence for the account lightly.",
    },
  },
  {
    id: "kms-and-encryption.cross-account-read",
    kind: "several-choices",
    section: "key-policy",
    facts: ["kms.key-policy", "iam.eval.cross"],
    concepts: ["key-policy", "kms-key", "bucket-policy"],
    ask: {
      ko: "다른 계정의 역할이 우리 버킷의 SSE-KMS 객체(고객 관리형 키)를 읽으려면 무엇이 필요합니까? 모두 고르세요.",
      en: "A role of another account is to read an SSE-KMS object (customer managed key) of our bucket. What is needed?",
    },
    choices: [
      {
        id: "bucket", right: true, text: { ko: "우리 버킷 정책의 허용", en: "An allow in our bucket policy" },
        why: { ko: "계정을 넘으니 리소스 쪽의 허용이 필요합니다.", en: "Across accounts the resource's side must allow." },
      },
      {
        id: "key", right: true, text: { ko: "우리 키 정책의 허용", en: "An allow in our key policy" },
        why: { ko: "데이터 키를 풀어야 읽습니다.", en: "The data key has to be decrypted." },
      },
      {
        id: "theirs", right: true, text: { ko: "그쪽 역할의 IAM 정책에 S3와 KMS의 허용", en: "Allows for S3 and KMS in the role's IAM policy over there" },
        why: { ko: "요청하는 계정도 허용해야 합니다.", en: "The caller's account must allow, too." },
      },
      {
        id: "copy-key", right: false, text: { ko: "그쪽 계정으로 복사한 우리 KMS 키", en: "A copy of our KMS key in their account" },
        why: { ko: "키는 KMS 밖으로 나오지 않습니다. 허용만 하면 됩니다.", en: "A key never leaves KMS; permission is enough." },
      },
      {
        id: "public", right: false, text: { ko: "퍼블릭 액세스 차단 해제", en: "Block Public Access switched off" },
        why: { ko: "정해진 계정에 주는 권한은 공개가 아닙니다.", en: "A right for a named account is not public." },
      },
    ],
    explain: {
      ko: "버킷 정책, 키 정책, 그쪽의 IAM 정책 세 곳입니다. AWS 관리형 키로 암호화했다면 나눌 수 없으니 고객 관리형 키로 다시 암호화합니다.",
      en: "Three places: bucket policy, key policy, their IAM policy. Under an AWS managed key it cannot be shared; encrypt it anew under your own.",
    },
  },
  {
    id: "kms-and-encryption.which-key",
    kind: "rows",
    section: "kinds-of-keys",
    facts: ["kms.key.kinds"],
    concepts: ["kms-key", "kms", "encryption-at-rest"],
    ask: { ko: "알맞은 키의 갈래를 고르세요.", en: "Choose the kind of key." },
    columns: [
      { id: "customer", text: { ko: "고객 관리형", en: "Customer managed" } },
      { id: "aws", text: { ko: "AWS 관리형", en: "AWS managed" } },
      { id: "owned", text: { ko: "AWS 소유", en: "AWS owned" } },
    ],
    rows: [
      {
        id: "share", right: "customer", text: { ko: "암호화한 스냅샷을 다른 계정과 나누려 한다", en: "An encrypted snapshot is to be shared with another account" },
        why: { ko: "키 정책을 고칠 수 있는 것은 이 갈래뿐입니다.", en: "Only its key policy can be changed." },
      },
      {
        id: "alias", right: "aws", text: { ko: "내 계정에 aws/ebs라는 별칭으로 있고 정책은 볼 수만 있다", en: "It is in your account under the alias aws/ebs; you can see its policy, not change it" },
        why: { ko: "서비스가 내 계정에 만들어 둔 키입니다.", en: "The service made it in your account." },
      },
      {
        id: "default", right: "owned", text: { ko: "DynamoDB가 아무 설정 없이 쓰고 CloudTrail에 보이지 않는다", en: "DynamoDB uses it without any setting, and CloudTrail does not show it" },
        why: { ko: "AWS의 계정에 있는 키입니다.", en: "It lies in an account of AWS." },
      },
      {
        id: "disable", right: "customer", text: { ko: "사고가 나면 키를 비활성화해 모두의 읽기를 멈추고 싶다", en: "In an incident, the key should be disabled to stop all reading" },
        why: { ko: "직접 다스리는 키여야 끌 수 있습니다.", en: "Only a key you control can be switched off." },
      },
    ],
    explain: {
      ko: "나누고, 막고, 기록하고, 지워야 하면 고객 관리형 키입니다. 그럴 필요가 없으면 기본값으로 충분합니다.",
      en: "To share, refuse, record and delete, take customer managed keys. Without such needs the defaults are fine.",
    },
  },
  {
    id: "kms-and-encryption.web-hack",
    kind: "one-choice",
    section: "at-rest-and-in-transit",
    facts: ["s3.encryption.since"],
    concepts: ["encryption-at-rest", "kms"],
    mistake: "M04",
    ask: {
      ko: "웹 서버가 뚫려 공격자가 서버의 역할로 S3를 읽었습니다. 객체는 모두 기본 암호화(SSE-S3)되어 있었습니다. 공격자는 무엇을 보았습니까?",
      en: "A web server was broken into, and the attacker read S3 with the server's role. All objects had default encryption (SSE-S3). What did the attacker see?",
    },
    choices: [
      {
        id: "clear", right: true, text: { ko: "풀린 내용. S3가 풀어서 준다", en: "The clear content, decrypted by S3" },
        why: { ko: "저장 시 암호화는 권한이 있는 요청을 막지 않습니다.", en: "Encryption at rest does not stop authorised requests." },
      },
      {
        id: "cipher", right: false, text: { ko: "암호문. 키가 없으니 읽지 못한다", en: "Ciphertext, which is useless without the key" },
        why: { ko: "S3가 알아서 풀어 줍니다.", en: "S3 decrypts by itself." },
      },
      {
        id: "denied", right: false, text: { ko: "아무것도. AWS가 이상한 요청을 막아 준다", en: "Nothing; AWS stops unusual requests" },
        why: { ko: "권한 안의 요청은 정상입니다. 권한을 좁히는 것은 고객의 몫입니다.", en: "A request within its rights is normal. Narrowing rights is up to you." },
      },
      {
        id: "names", right: false, text: { ko: "객체 이름과 메타데이터만 보이고 내용은 안 보인다", en: "Object names and metadata, but not the content" },
        why: { ko: "읽기 권한은 내용까지입니다.", en: "The right to read includes the content." },
      },
    ],
    explain: {
      ko: "저장 시 암호화는 장치를 훔친 사람을 막습니다. 뚫린 서버를 막는 것은 최소 권한입니다.",
      en: "Encryption at rest stops somebody with a stolen device. Against a hacked server least privilege helps.",
    },
  },
  {
    id: "kms-and-encryption.where-encrypted",
    kind: "rows",
    section: "at-rest-and-in-transit",
    facts: ["ebs.encryption", "efs.encryption"],
    concepts: ["encryption-at-rest", "envelope-encryption"],
    ask: { ko: "위험을 막는 암호화를 고르세요.", en: "Which encryption guards against each risk?" },
    columns: [
      { id: "transit", text: { ko: "전송 중", en: "In transit" } },
      { id: "rest", text: { ko: "저장 시", en: "At rest" } },
      { id: "client", text: { ko: "클라이언트 쪽", en: "On the client" } },
    ],
    rows: [
      {
        id: "wifi", right: "transit", text: { ko: "카페 와이파이에서 누가 통신을 엿본다", en: "Somebody listens in on the café's Wi-Fi" },
        why: { ko: "HTTPS가 길 위의 데이터를 지킵니다.", en: "HTTPS protects data on its way." },
      },
      {
        id: "disk", right: "rest", text: { ko: "폐기한 저장 장치에서 누가 데이터를 꺼낸다", en: "Somebody reads data off a discarded device" },
        why: { ko: "KMS 키 없이는 암호문일 뿐입니다.", en: "Without the KMS key it is ciphertext." },
      },
      {
        id: "admin", right: "client", text: { ko: "버킷 관리 권한이 있는 사람도 내용을 못 보게 한다", en: "Not even those who administer the bucket may see the content" },
        why: { ko: "보내기 전에 내 키로 암호화해야 합니다.", en: "It must be encrypted with your own key before it is sent." },
      },
    ],
    explain: {
      ko: "셋은 서로를 대신하지 못합니다. 흔한 서비스는 전송 중과 저장 시를 함께 켭니다.",
      en: "None replaces another. Most services use encryption in transit and at rest together.",
    },
  },
  {
    id: "kms-and-encryption.default-state",
    kind: "several-choices",
    section: "defaults",
    facts: ["s3.encryption.since", "kms.dynamodb", "kms.lambda", "ebs.encryption", "efs.encryption"],
    concepts: ["encryption-at-rest", "ebs-encryption", "kms"],
    ask: { ko: "아무 설정도 하지 않아도 늘 저장 시 암호화되는 것을 모두 고르세요.", en: "Which are always encrypted at rest, with nothing set?" },
    choices: [
      {
        id: "s3", right: true, text: { ko: "S3에 새로 올린 객체", en: "New objects in S3" },
        why: { ko: "2023년 1월부터 적어도 SSE-S3로 암호화됩니다.", en: "Since January 2023 with SSE-S3 at least." },
      },
      {
        id: "dynamodb", right: true, text: { ko: "DynamoDB 테이블의 항목", en: "Items in a DynamoDB table" },
        why: { ko: "끌 수 없습니다.", en: "It cannot be switched off." },
      },
      {
        id: "lambda", right: true, text: { ko: "Lambda 함수의 환경 변수", en: "Environment variables of a Lambda function" },
        why: { ko: "암호화되어 있지만 설정을 볼 수 있는 사람에게는 보입니다.", en: "Encrypted, yet in clear to whoever may see the settings." },
      },
      {
        id: "ebs", right: false, text: { ko: "새로 만든 EBS 볼륨", en: "New EBS volumes" },
        why: { ko: "계정과 리전의 설정이나 만들 때의 지정에 달렸습니다.", en: "It depends on the account's setting in the Region, or on your choice." },
      },
      {
        id: "efs", right: false, text: { ko: "API로 만든 EFS 파일 시스템", en: "EFS file systems made by the API" },
        why: { ko: "만들 때 정하며 나중에 바꿀 수 없습니다.", en: "It is settled at creation and cannot be changed." },
      },
    ],
    explain: {
      ko: "S3, DynamoDB, Lambda 환경 변수는 늘 암호화됩니다. EBS는 “기본으로 암호화”를 켜 두고, EFS는 만들 때 정합니다.",
      en: "S3, DynamoDB and Lambda variables always are. For EBS switch on encryption by default; for EFS decide at creation.",
    },
  },
  {
    id: "kms-and-encryption.old-data-after-rotation",
    kind: "one-choice",
    section: "rotation-and-deletion",
    facts: ["kms.rotation"],
    concepts: ["kms-key", "data-key"],
    ask: {
      ko: `고객 관리형 키의 자동 교체(${rotation.say.ko}마다)를 켰고 어제 처음으로 교체되었습니다. 작년에 암호화한 객체는 어떻게 됩니까?`,
      en: `Automatic rotation (every ${rotation.say.en}) is on for a customer managed key, and yesterday it rotated for the first time. What of objects encrypted last year?`,
    },
    choices: [
      {
        id: "works", right: true, text: { ko: "KMS가 옛 키 구성 요소로 그대로 푼다", en: "They decrypt as before, with the old material" },
        why: { ko: "키 ID는 같고, 어느 키 구성 요소로 잠갔는지 KMS가 압니다.", en: "The key ID is the same, and KMS knows which material was used." },
      },
      {
        id: "lost", right: false, text: { ko: "교체하기 전에 풀어 두지 않았다면 잃는다", en: "They are lost unless decrypted before" },
        why: { ko: "잃게 되는 것은 삭제입니다.", en: "That is what deletion does." },
      },
      {
        id: "reencrypted", right: false, text: { ko: "밤사이 모두 새 키 구성 요소로 다시 암호화되었다", en: "Overnight all were encrypted with the new material" },
        why: { ko: "이미 저장된 데이터는 건드리지 않습니다.", en: "Stored data is not touched." },
      },
      {
        id: "new-id", right: false, text: { ko: "새 키 ID로 정책을 고쳐야 읽힌다", en: "Policies must name the new key ID first" },
        why: { ko: "자동 교체에서는 키 ID가 바뀌지 않습니다.", en: "Automatic rotation does not change the key ID." },
      },
    ],
    explain: {
      ko: "자동 교체는 앞으로 쓸 키 구성 요소만 바꿉니다. ID와 정책, 옛 데이터의 복호화는 그대로입니다.",
      en: "Rotation changes the material used from now on. ID, policy and decryption of old data stay.",
    },
  },
  {
    id: "kms-and-encryption.unused-key",
    kind: "one-choice",
    section: "rotation-and-deletion",
    facts: ["kms.deletion.wait", "kms.deletion.wait.min"],
    concepts: ["kms-key", "kms"],
    ask: {
      ko: "쓰는지 확실하지 않은 고객 관리형 키가 있습니다. 비용을 줄이고 싶습니다. 가장 안전한 첫걸음은 무엇입니까?",
      en: "There is a customer managed key you are not sure is in use, and you want to save money. What is the safest first step?",
    },
    choices: [
      {
        id: "disable", right: true, text: { ko: "비활성화하고 실패가 있는지 본다", en: "Disable it and watch for requests that fail" },
        why: { ko: "되돌릴 수 있고, 쓰는 곳이 있으면 드러납니다.", en: "It can be undone, and any use will show." },
      },
      {
        id: "schedule", right: false, text: { ko: `가장 짧은 ${shortestWait.say.ko} 뒤로 삭제를 예약한다`, en: `Schedule its deletion in the shortest time, ${shortestWait.say.en}` },
        why: { ko: "그사이 쓰이지 않았다고 안 쓰는 것은 아닙니다. 석 달에 한 번 읽는 백업이 있을지 모릅니다.", en: "Not used in that time does not mean unused; a backup may be read once a quarter." },
      },
      {
        id: "rotate", right: false, text: { ko: "자동 교체를 켜서 옛 키 구성 요소를 없앤다", en: "Switch on rotation to get rid of old material" },
        why: { ko: "교체해도 옛 키 구성 요소는 남습니다.", en: "Rotation keeps the old material." },
      },
      {
        id: "policy", right: false, text: { ko: "키 정책을 비워 아무도 못 쓰게 한다", en: "Empty the key policy so that nobody can use it" },
        why: { ko: "관리자까지 잠길 수 있습니다. 그런 일을 하라고 비활성화가 있습니다.", en: "That may lock out administrators. Disabling exists for this." },
      },
    ],
    explain: {
      ko: `삭제는 되돌릴 수 없고, 그 키로 잠근 데이터를 모두 잃습니다. 기본 ${wait.say.ko}의 기다림은 그래서 있습니다. 먼저 비활성화합니다.`,
      en: `Deletion cannot be undone and loses all data under the key, hence the wait of ${wait.say.en} by default. Disable first.`,
    },
  },
  {
    id: "kms-and-encryption.deleted-key",
    kind: "one-choice",
    section: "rotation-and-deletion",
    facts: ["kms.deletion.wait"],
    concepts: ["kms-key", "data-key", "envelope-encryption"],
    ask: {
      ko: "기다리는 기간이 지나 고객 관리형 키가 삭제되었습니다. 그 키로 암호화한 EBS 스냅샷이 남아 있습니다. 어떻게 됩니까?",
      en: "The waiting period is over and a customer managed key has been deleted. There is an EBS snapshot encrypted under it. What now?",
    },
    choices: [
      {
        id: "gone", right: true, text: { ko: "스냅샷이 있어도 풀 수 없다", en: "The snapshot can no longer be decrypted" },
        why: { ko: "데이터 키를 풀 KMS 키가 없어졌습니다.", en: "The KMS key for its data key is gone." },
      },
      {
        id: "copy", right: false, text: { ko: "다른 키로 다시 암호화하며 복사하면 된다", en: "Copy it, encrypting with another key" },
        why: { ko: "다시 암호화하려면 먼저 풀어야 합니다.", en: "To encrypt anew it must be decrypted first." },
      },
      {
        id: "support", right: false, text: { ko: "AWS 지원에 요청하면 키를 되살려 준다", en: "AWS Support will restore the key on request" },
        why: { ko: "삭제된 키는 AWS도 되살리지 못합니다.", en: "Not even AWS can restore a deleted key." },
      },
      {
        id: "same-name", right: false, text: { ko: "같은 별칭으로 새 키를 만들면 풀린다", en: "A new key with the same alias will open it" },
        why: { ko: "별칭이 같아도 다른 키입니다.", en: "Same alias, different key." },
      },
    ],
    explain: {
      ko: "봉투 암호화에서 KMS 키를 잃으면 모든 데이터 키를 잃고, 곧 모든 데이터를 잃습니다.",
      en: "With envelope encryption, losing the KMS key loses all data keys, and so all the data.",
    },
  },
];
