import type { Note } from "@/engine/note";

export const note = {
  id: "iam",
  title: { ko: "IAM: 누가 무엇을 할 수 있는가", en: "IAM: who may do what" },
  summary: {
    ko: "사용자, 그룹, 역할, 정책을 가르고, STS가 주는 임시 자격 증명을 이해하고, 요청 하나가 어떤 차례로 허용되거나 거부되는지 따라갑니다.",
    en: "Tell users, groups, roles and policies apart, understand temporary credentials from STS, and follow how a request is allowed or denied.",
  },
  minutes: 12,
  needs: ["ami-and-launch", "s3-objects"],
  refutes: ["M30", "M02"],
  sources: [
    { title: "AWS IAM User Guide: IAM roles", url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html" },
    { title: "AWS IAM User Guide: Policies and permissions", url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html" },
    { title: "AWS IAM User Guide: How requests are evaluated",
      url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html" },
    { title: "AWS IAM User Guide: Cross-account policy evaluation",
      url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html" },
    { title: "AWS IAM User Guide: Security best practices", url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html" },
    { title: "AWS IAM User Guide: Privileged tasks on member accounts", url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html" },
    { title: "AWS IAM User Guide: IAM and AWS STS quotas", url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html" },
    { title: "AWS IAM User Guide: Permissions boundaries", url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html" },
  ],
} as const satisfies Note;
