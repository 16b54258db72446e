import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

/** Wording that is the same in both languages. */
const both = (words: string): Text => ({ ko: words, en: words });
const iam = (title: string, page: string): Source => ({ title: `AWS IAM User Guide: ${title}`, url: `https://docs.aws.amazon.com/IAM/latest/UserGuide/${page}.html` });

const quotas = iam("IAM and AWS STS quotas", "reference_iam-quotas");
const quotaReference: Source = { title: "AWS General Reference: IAM endpoints and quotas", url: "https://docs.aws.amazon.com/general/latest/gr/iam-service.html" };
const judging = iam("How AWS enforcement code logic evaluates requests", "reference_policies_evaluation-logic_policy-eval-denyallow");
const withinAccount = iam("Policy evaluation for requests within a single account", "reference_policies_evaluation-logic_policy-eval-basics");
const acrossAccounts = iam("Cross-account policy evaluation logic", "reference_policies_evaluation-logic-cross-account");
const practices = iam("Security best practices in IAM", "best-practices");
const assumeRole: Source = { title: "AWS STS API Reference: AssumeRole", url: "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html" };

/** Who may ask AWS for what, and how AWS decides. */
export const identity = {
  "iam.name": {
    value: "Identity and Access Management", say: both("Identity and Access Management"),
    meaning: { ko: "IAM은 Identity and Access Management의 줄임말이고 요금이 없습니다.", en: "IAM stands for Identity and Access Management and is free of charge." },
    sources: [iam("What is IAM?", "introduction")], ...read,
    older: { ko: "오래된 정리에는 Identity Access Management라고 적은 것이 있습니다.", en: "Some older notes say Identity Access Management." },
  },
  "iam.user": {
    value: "long-term credentials", say: { ko: "장기 자격 증명", en: "long-term credentials" },
    meaning: {
      ko: "IAM 사용자는 사람이나 프로그램 하나에 장기 자격 증명을 주는 신원입니다. AWS는 사람에게는 연동으로 임시 자격 증명을 주라고 권합니다.",
      en: "An IAM user is an identity with long-term credentials for one person or program. For people AWS advises temporary credentials by federation instead.",
    },
    sources: [practices], ...read,
    older: { ko: "오래된 정리는 사람마다 IAM 사용자를 만들라고 합니다.", en: "Older notes say to make an IAM user for each person." },
  },
  "iam.group": {
    value: "not a principal, not nested", say: { ko: "정책을 함께 붙이려고 묶은 사용자들", en: "users put together to attach policies to" },
    meaning: {
      ko: "IAM 그룹은 정책을 함께 붙이려고 사용자를 묶은 것입니다. 정책의 주체로 적을 수 없고, 그룹 안에 그룹을 넣을 수 없습니다.",
      en: "An IAM group is a set of users for attaching policies. It cannot be a principal in a policy and cannot be nested.",
    },
    sources: [iam("IAM user groups", "id_groups")], ...read,
  },
  "iam.policy": {
    value: ["identity-based", "resource-based", "permissions boundary", "SCP", "RCP", "session"],
    say: { ko: "자격 증명 기반, 리소스 기반, 권한 경계, SCP, RCP, 세션 정책", en: "identity-based, resource-based, permissions boundary, SCP, RCP and session policy" },
    meaning: { ko: "정책은 허용이나 거부를 적은 JSON 문서이며 여섯 갈래가 있습니다.", en: "A policy is JSON with Allow or Deny statements, of six kinds." },
    sources: [iam("Policies and permissions in IAM", "access_policies")], ...read,
  },
  "iam.role.session": {
    value: 1, unit: "h", say: { ko: "1시간", en: "1 hour" },
    meaning: { ko: "역할을 맡아 얻은 임시 자격 증명은 기본 1시간, 15분에서 12시간까지 이어집니다. 1시간보다 길게 하려면 역할의 최대 세션 시간을 늘려야 합니다.", en: "Credentials of an assumed role last 1 hour by default, 15 minutes to 12 hours; longer than 1 hour only if the role's maximum session duration allows." },
    sources: [quotas, assumeRole], ...read,
  },
  "iam.role.session.range": {
    value: ["15 minutes", "12 hours"], say: { ko: "15분에서 12시간", en: "15 minutes to 12 hours" },
    meaning: { ko: "역할 세션은 15분에서 12시간까지 정할 수 있습니다.", en: "A role session can be set from 15 minutes to 12 hours." },
    sources: [quotas, assumeRole], ...read,
  },
  "iam.role.chaining": {
    value: 1, unit: "h", say: { ko: "1시간", en: "1 hour" },
    meaning: { ko: "역할의 자격 증명으로 다른 역할을 맡으면(역할 연쇄) 세션은 길어야 1시간입니다.", en: "A session got by assuming a role with the credentials of another (role chaining) lasts at most 1 hour." },
    sources: [assumeRole, { title: "AWS Knowledge Center: role chaining limit", url: "https://repost.aws/knowledge-center/iam-role-chaining-limit" }], ...read,
  },
  "iam.quota.keys": {
    value: 2, unit: "access keys", say: { ko: "액세스 키 두 개", en: "two access keys" },
    meaning: { ko: "IAM 사용자마다 액세스 키를 두 개까지 만들 수 있습니다. 하나를 쓰면서 다른 하나로 바꿀 수 있습니다.", en: "An IAM user has up to two access keys, so that one can be replaced while the other is in use." },
    sources: [quotas], ...read,
  },
  "iam.quota.size": {
    value: 6144, unit: "characters", say: { ko: "6,144자", en: "6,144 characters" },
    meaning: { ko: "관리형 정책 하나는 공백을 빼고 6,144자까지입니다.", en: "A managed policy has up to 6,144 characters." },
    sources: [quotas], ...read,
  },
  "iam.quota.users": {
    value: 5000, unit: "users", say: { ko: "5,000명", en: "5,000 users" },
    meaning: { ko: "계정 하나의 IAM 사용자는 5,000명까지입니다.", en: "An account has up to 5,000 IAM users." },
    sources: [quotaReference], ...read,
  },
  "iam.eval.default": {
    value: "implicit deny", say: { ko: "암묵적 거부", en: "implicit deny" },
    meaning: { ko: "아무 정책도 허용하지 않으면 거부됩니다. 계정의 루트 사용자는 예외로, 자격 증명 정책이 없어도 모든 권한이 있습니다.", en: "What no policy allows is denied. The account's root user is the exception: it has full access without identity policies." },
    sources: [judging], ...read,
  },
  "iam.eval.1": {
    value: "explicit deny", say: { ko: "명시적 거부", en: "explicit deny" },
    meaning: { ko: "적용되는 정책 어디에든 명시적 거부가 있으면 그것으로 끝입니다.", en: "An explicit Deny in any applicable policy ends it." },
    sources: [judging], ...read,
  },
  "iam.eval.order": {
    value: ["explicit deny", "RCP", "SCP", "resource-based policy", "identity-based policy", "permissions boundary", "session policy"],
    say: {
      ko: "명시적 거부, RCP, SCP, 리소스 정책, 자격 증명 정책, 권한 경계, 세션 정책",
      en: "explicit deny, RCP, SCP, resource policy, identity policy, permissions boundary, session policy",
    },
    meaning: { ko: "한 계정 안의 요청은 이 차례로 살핍니다. 뒤의 단계에서 허용이 없으면 암묵적 거부입니다.", en: "Within one account a request is judged in this order; a step without an Allow makes it an implicit deny." },
    sources: [judging, withinAccount], ...read,
  },
  "iam.eval.4": {
    value: "either is enough", say: { ko: "둘 가운데 하나", en: "either of the two" },
    meaning: {
      ko: "한 계정 안에서는 리소스 정책과 자격 증명 정책 가운데 하나만 허용해도 됩니다. 리소스 정책의 허용이 그 자리에서 끝나는지는 어떤 주체를 적었는지에 달렸습니다.",
      en: "Within one account an Allow in either the resource policy or the identity policy is enough. Whether an Allow of the resource policy is final depends on the kind of principal it names.",
    },
    sources: [withinAccount, judging], ...read,
  },
  "iam.eval.cross": {
    value: "both accounts", say: { ko: "두 계정 모두", en: "both accounts" },
    meaning: { ko: "다른 계정의 리소스를 쓰려면 요청하는 계정과 리소스의 계정이 모두 허용해야 합니다.", en: "To use a resource of another account, both the caller's account and the resource's account must allow." },
    sources: [acrossAccounts], ...read,
  },
} as const satisfies Record<string, Fact>;
