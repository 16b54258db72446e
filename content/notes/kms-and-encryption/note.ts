import type { Note } from "@/engine/note";

export const note = {
  id: "kms-and-encryption",
  title: { ko: "KMS와 암호화: 열쇠를 누가 쥐는가", en: "KMS and encryption: who holds the key" },
  summary: {
    ko: "봉투 암호화가 어떻게 돌아가는지, 키 정책이 왜 또 하나의 자물쇠인지, 무엇이 기본으로 암호화되는지, 키를 지우면 어떻게 되는지 다룹니다.",
    en: "How envelope encryption works, why a key policy is a second lock, what is encrypted by default, and what deleting a key does.",
  },
  minutes: 9,
  needs: ["iam"],
  refutes: ["M04"],
  sources: [
    { title: "AWS KMS Developer Guide: AWS KMS keys", url: "https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html" },
    { title: "AWS KMS Developer Guide: Rotate AWS KMS keys", url: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html" },
    { title: "AWS KMS Developer Guide: Schedule key deletion", url: "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-scheduling-key-deletion.html" },
    { title: "AWS Prescriptive Guidance: Encryption best practices for AWS KMS",
      url: "https://docs.aws.amazon.com/prescriptive-guidance/latest/encryption-best-practices/kms.html" },
    { title: "Amazon S3 User Guide: Server-side encryption", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html" },
    { title: "Amazon EBS User Guide: Amazon EBS encryption", url: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html" },
  ],
} as const satisfies Note;
