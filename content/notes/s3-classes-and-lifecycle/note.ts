import type { Note } from "@/engine/note";

export const note = {
  id: "s3-classes-and-lifecycle",
  title: { ko: "S3 스토리지 클래스와 수명 주기", en: "S3 storage classes and lifecycle" },
  summary: {
    ko: "차가울수록 두기는 싸고 건드리기는 비싸다는 규칙으로 클래스를 견주고, 최소 기간과 최소 크기를 계산하고, 아래로만 흐르는 수명 주기 규칙을 씁니다.",
    en: "Colder is cheap to keep and dear to touch: compare the classes, work out minimum durations and sizes, and write lifecycle rules, which only lead down.",
  },
  minutes: 10,
  needs: ["s3-objects"],
  refutes: [],
  sources: [
    { title: "Amazon S3 User Guide: Storage classes", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html" },
    { title: "Amazon S3 User Guide: Transitioning objects", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html" },
    { title: "Amazon S3 User Guide: Expiring objects", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html" },
    { title: "Amazon S3 User Guide: Archive retrieval options", url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html" },
  ],
} as const satisfies Note;
