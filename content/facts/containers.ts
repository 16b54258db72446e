import type { Fact, Source } from "@/engine/fact";

const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const repository = {
  title: "AWS CloudFormation: AWS::ECR::Repository",
  url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html",
} as const satisfies Source;
const tagMutability = {
  title: "Amazon ECR User Guide: Preventing image tags from being overwritten",
  url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
} as const satisfies Source;
const cpuArchitecture = {
  title: "Amazon ECS API: RuntimePlatform",
  url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html",
} as const satisfies Source;

/** Where container images are kept, and for which processors they are built. */
export const containers = {
  "ecr.images": {
    value: ["Docker images", "OCI images", "OCI compatible artifacts"],
    say: { ko: "Docker 이미지와 OCI 이미지", en: "Docker images and OCI images" },
    meaning: {
      ko: "Amazon ECR 리포지토리에는 Docker 이미지, OCI 이미지, OCI 호환 아티팩트를 올리고 받습니다.",
      en: "Repositories of Amazon ECR take Docker images, OCI images and OCI compatible artifacts.",
    },
    sources: [repository], ...read,
    older: { ko: "오래된 자료는 Docker에 맞춘 이미지만 쓸 수 있다고 합니다.", en: "Older notes speak of images adapted to Docker." },
  },
  "ecr.tag.immutable": {
    value: "ImageTagAlreadyExistsException", say: { ko: "ImageTagAlreadyExistsException", en: "ImageTagAlreadyExistsException" },
    meaning: {
      ko: "리포지토리에서 태그 변경 불가능성을 켜면, 이미 있는 태그로 이미지를 올릴 때 이 오류가 납니다.",
      en: "With tag immutability turned on for a repository, pushing an image with a tag that is already there fails with this error.",
    },
    sources: [tagMutability], ...read,
  },
  "fargate.arch": {
    value: ["X86_64", "ARM64"], say: { ko: "X86_64와 ARM64", en: "X86_64 and ARM64" },
    meaning: { ko: "ECS 작업의 CPU 아키텍처는 X86_64와 ARM64입니다. Fargate도 둘을 지원합니다.", en: "CPU architectures of ECS tasks are X86_64 and ARM64; Fargate takes both." },
    sources: [cpuArchitecture], ...read,
  },
} as const satisfies Record<string, Fact>;
