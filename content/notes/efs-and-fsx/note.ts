import type { Note } from "@/engine/note";

export const note = {
  id: "efs-and-fsx",
  title: { ko: "EFS와 FSx: 함께 여는 폴더", en: "EFS and FSx: a folder many open" },
  summary: {
    ko: "여러 서버가 함께 마운트하는 파일 시스템을 다룹니다. 영역마다 두는 마운트 대상, 처리량 모드, 스토리지 클래스, 그리고 FSx가 필요한 때를 봅니다.",
    en: "File systems that many servers mount: a mount target in every zone, throughput modes, storage classes, and when FSx is the one you need.",
  },
  minutes: 9,
  needs: ["block-file-object"],
  refutes: ["M40"],
  sources: [
    { title: "Amazon EFS User Guide: What is Amazon EFS?", url: "https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html" },
    { title: "Amazon EFS User Guide: Performance", url: "https://docs.aws.amazon.com/efs/latest/ug/performance.html" },
    { title: "Amazon EFS User Guide: Managing mount targets", url: "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html" },
    { title: "Amazon EFS User Guide: Managing storage lifecycle", url: "https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html" },
    { title: "Amazon FSx API Reference: FileSystem", url: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_FileSystem.html" },
  ],
} as const satisfies Note;
