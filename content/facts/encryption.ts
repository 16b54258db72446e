import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

/** Wording that is the same in both languages. */
const both = (words: string): Text => ({ ko: words, en: words });
const kms = (title: string, page: string): Source => ({ title: `AWS KMS Developer Guide: ${title}`, url: `https://docs.aws.amazon.com/kms/latest/developerguide/${page}.html` });
const kmsApi = (shape: string): Source => ({ title: `AWS KMS API Reference: ${shape}`, url: `https://docs.aws.amazon.com/kms/latest/APIReference/API_${shape}.html` });
const s3 = (title: string, page: string): Source => ({ title: `Amazon S3 User Guide: ${title}`, url: `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html` });

const keys = kms("AWS KMS keys", "concepts");
const basics: Source = { title: "AWS KMS Cryptographic Details: Basic concepts", url: "https://docs.aws.amazon.com/kms/latest/cryptographic-details/basic-concepts.html" };
const guidance: Source = {
  title: "AWS Prescriptive Guidance: Encryption best practices for AWS KMS",
  url: "https://docs.aws.amazon.com/prescriptive-guidance/latest/encryption-best-practices/kms.html",
};

/** KMS keys, who may use them, and what is encrypted without asking. */
export const encryption = {
  "kms.encrypt.max": {
    value: 4096, unit: "bytes", say: { ko: "4,096바이트", en: "4,096 bytes" },
    meaning: { ko: "KMS의 Encrypt는 한 번에 4,096바이트까지 받습니다. 더 큰 데이터는 데이터 키로 암호화합니다.", en: "KMS Encrypt takes up to 4,096 bytes; larger data is encrypted with a data key." },
    sources: [kmsApi("Encrypt")], ...read,
  },
  "kms.key.kinds": {
    value: ["customer managed key", "AWS managed key", "AWS owned key"],
    say: { ko: "고객 관리형 키, AWS 관리형 키, AWS 소유 키", en: "customer managed keys, AWS managed keys and AWS owned keys" },
    meaning: {
      ko: "KMS 키는 누가 다스리는지에 따라 셋입니다. AWS 관리형 키는 2021년 뒤에 나온 서비스에는 새로 만들지 않으며, 다른 계정과 나누지 못합니다.",
      en: "KMS keys are of three kinds by who controls them. AWS managed keys are not made for services newer than 2021 and cannot be shared with other accounts.",
    },
    sources: [keys, basics], ...read,
  },
  "kms.key-policy": {
    value: 1, unit: "key policy per key", say: { ko: "키마다 꼭 하나", en: "exactly one for each key" },
    meaning: {
      ko: "KMS 키에는 키 정책이 꼭 하나 있습니다. 키 정책이 허락하지 않으면 IAM 정책의 허용은 효력이 없습니다. IAM 정책의 거부는 그대로 적용됩니다.",
      en: "Every KMS key has exactly one key policy. An allow in an IAM policy has no effect unless the key policy permits it; a deny always has.",
    },
    sources: [guidance], ...read,
  },
  "kms.rotation": {
    value: 365, unit: "days", say: { ko: "365일", en: "365 days" },
    meaning: { ko: "고객 관리형 대칭 키의 자동 교체를 켜면 기본 365일마다 키 구성 요소가 바뀝니다. 기간은 정할 수 있습니다. AWS 관리형 키는 해마다 저절로 바뀝니다.", en: "With automatic rotation on, the key material of a symmetric customer managed key changes every 365 days by default; the period can be set. AWS managed keys rotate every year by themselves." },
    sources: [kms("Rotate AWS KMS keys", "rotate-keys"), kmsApi("EnableKeyRotation")], ...read,
  },
  "kms.deletion.wait": {
    value: 30, unit: "days", say: { ko: "30일", en: "30 days" },
    meaning: { ko: "KMS 키의 삭제는 예약만 할 수 있고, 기다리는 기간은 7일에서 30일, 기본 30일입니다. 그동안은 취소할 수 있고 키를 쓸 수는 없습니다.", en: "A KMS key can only be scheduled for deletion, 7 to 30 days ahead, 30 by default. Until then it can be cancelled, but the key cannot be used." },
    sources: [kms("Schedule key deletion", "deleting-keys-scheduling-key-deletion"), kmsApi("ScheduleKeyDeletion")], ...read,
  },
  "kms.deletion.wait.min": {
    value: 7, unit: "days", say: { ko: "7일", en: "7 days" },
    meaning: { ko: "KMS 키를 삭제하려면 적어도 7일을 기다립니다.", en: "Deleting a KMS key takes a wait of at least 7 days." },
    sources: [kms("Schedule key deletion", "deleting-keys-scheduling-key-deletion"), kmsApi("ScheduleKeyDeletion")], ...read,
  },
  "kms.key.states": {
    value: ["Creating", "Enabled", "Disabled", "PendingDeletion", "PendingImport", "PendingReplicaDeletion", "Unavailable", "Updating"],
    say: both("Creating, Enabled, Disabled, PendingDeletion, PendingImport, PendingReplicaDeletion, Unavailable, Updating"),
    meaning: { ko: "KMS 키의 상태는 여덟 가지입니다.", en: "A KMS key has eight states." },
    sources: [kmsApi("KeyMetadata")], ...read,
  },
  "kms.lambda": {
    value: true, say: { ko: "늘 암호화", en: "always encrypted" },
    meaning: { ko: "Lambda의 환경 변수는 저장될 때 늘 KMS 키로 암호화됩니다.", en: "Environment variables of Lambda are always encrypted at rest with a KMS key." },
    sources: [{ title: "AWS Lambda Developer Guide: Securing environment variables", url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html" }], ...read,
    older: { ko: "오래된 정리는 민감한 환경 변수를 KMS로 직접 암호화해 넣으라고 합니다.", en: "Older notes say to encrypt sensitive variables with KMS yourself." },
  },
  "kms.dynamodb": {
    value: true, say: { ko: "늘 암호화", en: "always encrypted" },
    meaning: { ko: "DynamoDB의 테이블 데이터는 저장될 때 늘 암호화되고 끌 수 없습니다.", en: "Table data in DynamoDB is always encrypted at rest; this cannot be switched off." },
    sources: [{ title: "Amazon DynamoDB Developer Guide: Encryption at rest usage notes", url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html" }], ...read,
  },
  "efs.encryption": {
    value: "at creation", say: { ko: "만들 때만 정함", en: "settled at creation" },
    meaning: { ko: "EFS의 저장 시 암호화는 파일 시스템을 만들 때 정하고 나중에 바꿀 수 없습니다. 전송 중 암호화는 마운트할 때 켭니다.", en: "Encryption at rest of an EFS file system is settled when it is made and cannot be changed; encryption in transit is switched on when mounting." },
    sources: [{ title: "Amazon EFS User Guide: Encrypting data at rest", url: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html" }], ...read,
  },
  "s3.encryption.since": {
    value: "2023-01-05", say: { ko: "2023년 1월 5일", en: "5 January 2023" },
    meaning: { ko: "2023년 1월 5일부터 S3에 올리는 새 객체는 모두 적어도 SSE-S3로 암호화됩니다.", en: "Since 5 January 2023 every new object in S3 is encrypted, with SSE-S3 at least." },
    sources: [s3("Using server-side encryption with Amazon S3 managed keys", "UsingServerSideEncryption")], ...read,
    older: { ko: "오래된 정리는 버킷마다 기본 암호화를 켜라고 합니다.", en: "Older notes say to switch on default encryption in each bucket." },
  },
  "s3.sse-c.off-since": {
    value: "2026-04", say: { ko: "2026년 4월", en: "April 2026" },
    meaning: { ko: "2026년 4월부터 새 범용 버킷은 고객 제공 키 암호화(SSE-C)를 기본으로 막습니다.", en: "Since April 2026 new general purpose buckets refuse encryption with customer-provided keys (SSE-C) by default." },
    sources: [s3("Using server-side encryption with customer-provided keys", "ServerSideEncryptionCustomerKeys")], ...read,
  },
} as const satisfies Record<string, Fact>;
