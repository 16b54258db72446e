import type { Note } from "@/engine/note";

export const note = {
  id: "containers-and-images",
  title: { ko: "컨테이너와 이미지: 프로그램을 통째로 나르기", en: "Containers and images: carrying a program whole" },
  summary: {
    ko: "컨테이너 이미지가 무엇을 담는지, 컨테이너가 가상 머신과 어떻게 다른지, AMI와 무엇이 닮고 무엇이 다른지 층과 커널로 설명합니다.",
    en: "What a container image holds, how a container differs from a virtual machine, and how far the likeness with an AMI goes, explained by layers and kernels.",
  },
  minutes: 9,
  needs: ["server-and-ec2", "ami-and-launch"],
  refutes: [],
  sources: [
    { title: "Amazon ECR User Guide", url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html" },
    { title: "Amazon ECR User Guide: Image tag mutability",
      url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html" },
    { title: "Amazon EC2 User Guide: AMIs", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIs.html" },
    { title: "OCI Image Format Specification", url: "https://specs.opencontainers.org/image-spec/" },
  ],
} as const satisfies Note;
