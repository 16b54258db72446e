import type { Note } from "@/engine/note";

export const note = {
  id: "block-file-object",
  title: { ko: "블록, 파일, 객체: 데이터가 사는 곳", en: "Block, file, object: where data lives" },
  summary: {
    ko: "세 가지 스토리지가 무엇을 주고 어디까지 닿는지, 어떤 고장을 견디는지 견주고, 일에 맞는 것을 고릅니다. 인스턴스 스토어를 써도 되는 때도 봅니다.",
    en: "Compare what three kinds of storage give you, how far they reach and which failure they survive, and choose by the job. See when instance store is right.",
  },
  minutes: 10,
  needs: ["instance-states"],
  refutes: ["M40", "M38"],
  sources: [
    { title: "What is Amazon EBS?", url: "https://docs.aws.amazon.com/ebs/latest/userguide/what-is-ebs.html" },
    { title: "What is Amazon Elastic File System?", url: "https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html" },
    { title: "What is Amazon S3?", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html" },
    { title: "Amazon EC2 User Guide: Data persistence for instance store volumes",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html" },
    { title: "Amazon S3 User Guide: S3 Files", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html" },
  ],
} as const satisfies Note;
