import type { Note } from "@/engine/note";

export const note = {
  id: "s3-objects",
  title: { ko: "S3: 버킷, 키, 그리고 누가 읽는가", en: "S3: buckets, keys, and who may read" },
  summary: {
    ko: "객체와 키, 크기의 한도와 멀티파트 업로드, 강한 일관성, 버전 관리를 익히고, 버킷을 공개하지 않은 채 나누는 방법을 고릅니다.",
    en: "Objects and keys, limits and multipart upload, strong consistency, versioning, and how to share from a bucket without making it public.",
  },
  minutes: 12,
  needs: ["block-file-object"],
  refutes: ["M27"],
  sources: [
    { title: "Amazon S3 User Guide: What is Amazon S3?", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html" },
    { title: "Amazon S3 User Guide: Uploading objects", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html" },
    { title: "Amazon S3 User Guide: Conditional writes", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html" },
    { title: "Amazon S3 User Guide: S3 Versioning", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html" },
    { title: "Amazon S3 User Guide: Blocking public access", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html" },
    { title: "Amazon S3 User Guide: Presigned URLs", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html" },
    { title: "Amazon S3 User Guide: Replicating objects", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-how-setup.html" },
    { title: "Amazon S3 User Guide: Object Lock", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html" },
    { title: "Amazon S3 User Guide: Hosting a static website", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html" },
    { title: "Amazon S3 User Guide: Transfer Acceleration", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html" },
  ],
} as const satisfies Note;
