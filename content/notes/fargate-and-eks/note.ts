import type { Note } from "@/engine/note";

export const note = {
  id: "fargate-and-eks",
  title: { ko: "Fargate와 EKS: 서버를 내려놓을까, Kubernetes를 쓸까", en: "Fargate and EKS: let go of servers, or take Kubernetes?" },
  summary: {
    ko: "Fargate의 크기와 한계, 요금을 EC2와 견주고, EKS가 맡는 일과 내게 남는 일을 가른 뒤, 어느 것을 언제 고를지 정합니다.",
    en: "Set Fargate's sizes, limits and price against EC2, see what EKS takes on and what it leaves to you, and decide which to use when.",
  },
  minutes: 11,
  needs: ["placement-and-deployments", "purchase-options"],
  refutes: ["M34", "M53"],
  sources: [
    { title: "Amazon ECS Developer Guide: AWS Fargate", url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html" },
    { title: "Amazon ECS Developer Guide: Task definition differences for Fargate",
      url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html" },
    { title: "Amazon EKS User Guide: Architecture", url: "https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html" },
    { title: "Amazon EKS User Guide: Kubernetes versions", url: "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html" },
    { title: "Amazon EKS User Guide: Fargate", url: "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html" },
    { title: "Amazon EKS User Guide: Auto Mode", url: "https://docs.aws.amazon.com/eks/latest/userguide/automode.html" },
  ],
} as const satisfies Note;
