import type { Figure } from "@/engine/figure";

/** Who can send a request, and the gates it passes within one account. */
export const judgedRequest = {
  title: { ko: "요청 하나가 지나는 관문", en: "The gates a request passes" },
  description: {
    ko: "요청하는 주체는 루트 사용자, IAM 사용자, 역할입니다. 그룹은 사용자에게 정책을 나누어 줄 뿐 주체가 아니고, 역할은 STS가 주는 임시 자격 증명으로 요청합니다. "
      + "요청은 명시적 거부가 있는지부터 살핍니다. 있으면 거부입니다. 다음은 조직의 RCP와 SCP, 리소스 정책, 자격 증명 정책, 권한 경계, 세션 정책입니다. "
      + "울타리인 RCP, SCP, 권한 경계, 세션 정책은 있으면 모두 허용해야 하고, 끝까지 지나야 허용됩니다. 어디에도 허용이 없으면 암묵적 거부입니다.",
    en: "Requests come from the root user, an IAM user or a role. A group only passes policies on to users and is no principal; a role asks with temporary credentials from STS. "
      + "First comes the question whether there is an explicit deny; if so, it is denied. Then the organization's RCP and SCP, the resource policy, the identity policy, the permissions "
      + "boundary and the session policy. RCP, SCP, boundary and session policy are fences: where they exist all must allow. Past them all the request is allowed. Without an allow it is an implicit deny.",
  },
  size: [720, 372],
  narrowSize: [340, 790],
  nodes: {
    who: { shape: "group", icon: "user", label: { ko: "요청하는 쪽", en: "Who asks" }, concept: "iam", at: [8, 8, 704, 96], narrow: [8, 8, 324, 220] },
    root: {
      shape: "box", group: "who", tone: "warn", label: { ko: "루트 사용자", en: "Root user" }, lines: { ko: ["모든 권한"], en: ["every right"] }, concept: "root-user",
      at: [20, 42, 120, 52], narrow: [18, 42, 146, 48],
    },
    user: {
      shape: "box", group: "who", label: { ko: "IAM 사용자", en: "IAM user" }, lines: { ko: ["오래가는 키"], en: ["long-term keys"] }, concept: "iam-user",
      at: [160, 42, 120, 52], narrow: [176, 42, 146, 48],
    },
    group: {
      shape: "box", group: "who", tone: "off", label: { ko: "IAM 그룹", en: "IAM group" }, lines: { ko: ["주체가 아님"], en: ["no principal"] }, concept: "iam-group",
      at: [300, 42, 120, 52], narrow: [176, 108, 146, 48],
    },
    role: {
      shape: "box", group: "who", tone: "accent", label: { ko: "역할", en: "Role" }, lines: { ko: ["맡는 사람이 씀"], en: ["to be assumed"] }, concept: "iam-role",
      at: [440, 42, 120, 52], narrow: [18, 108, 146, 48],
    },
    sts: {
      shape: "box", group: "who", label: { ko: "STS", en: "STS" }, lines: { ko: ["임시 자격 증명"], en: ["temporary keys"] }, concept: "sts",
      at: [580, 42, 120, 52], narrow: [18, 174, 146, 46],
    },
    request: {
      shape: "pill", label: { ko: "요청", en: "Request" }, lines: { ko: ["누가, 무엇을, 어디에"], en: ["who, what, which"] }, at: [8, 136, 150, 56], narrow: [8, 256, 200, 48],
    },
    deny: {
      shape: "box", icon: "shield", tone: "bad", label: { ko: "명시적 거부?", en: "Explicit deny?" }, lines: { ko: ["있으면 거부"], en: ["then denied"] }, concept: "explicit-deny",
      at: [190, 136, 150, 56], narrow: [8, 324, 200, 48],
    },
    organization: {
      shape: "box", tone: "wait", label: { ko: "조직: RCP, SCP", en: "RCP, SCP" }, lines: { ko: ["울타리"], en: ["the fence"] }, concept: "scp",
      at: [372, 136, 150, 56], narrow: [8, 392, 200, 48],
    },
    resource: {
      shape: "box", label: { ko: "리소스 정책", en: "Resource policy" }, lines: { ko: ["여기서 끝나기도"], en: ["may be final"] }, concept: "resource-policy",
      at: [554, 136, 158, 56], narrow: [8, 460, 200, 48],
    },
    policy: {
      shape: "box", label: { ko: "자격 증명 정책", en: "Identity policy" }, lines: { ko: ["허용이 있는가"], en: ["is there an allow?"] }, concept: "iam-policy",
      at: [554, 228, 158, 56], narrow: [8, 528, 200, 48],
    },
    boundary: {
      shape: "box", tone: "wait", label: { ko: "권한 경계", en: "Boundary" }, lines: { ko: ["있다면, 상한"], en: ["if set, the most"] }, concept: "permissions-boundary",
      at: [372, 228, 150, 56], narrow: [8, 596, 200, 48],
    },
    session: {
      shape: "box", tone: "wait", label: { ko: "세션 정책", en: "Session policy" }, lines: { ko: ["있다면, 더 좁게"], en: ["if given, narrower"] }, concept: "session-policy",
      at: [190, 228, 150, 56], narrow: [8, 664, 200, 48],
    },
    allow: { shape: "pill", tone: "good", label: { ko: "허용", en: "Allowed" }, at: [8, 228, 150, 56], narrow: [8, 734, 200, 48] },
    implicit: {
      shape: "box", tone: "off", label: { ko: "암묵적 거부", en: "Implicit deny" }, at: [190, 320, 522, 40], narrow: [240, 528, 92, 184],
    },
  },
  edges: {
    "group-user": {
      from: "group", to: "user", sides: ["left", "right"], narrowSides: ["top", "bottom"], route: "straight", line: "dashed",
      say: { ko: "붙인 정책을 사용자에게 나누어 줍니다.", en: "passes its policies on to its users." },
    },
    "sts-role": {
      from: "sts", to: "role", sides: ["left", "right"], narrowSides: ["top", "bottom"], route: "straight",
      say: { ko: "역할을 맡는 쪽에 임시 자격 증명을 줍니다.", en: "gives temporary credentials to whoever assumes the role." },
    },
    asks: {
      from: "who", to: "request", sides: ["bottom", "top"], fromAt: 0.1065, narrowFromAt: 0.3086, route: "straight",
      say: { ko: "자격 증명으로 서명한 요청을 보냅니다.", en: "send a request signed with credentials." },
    },
    "to-deny": { from: "request", to: "deny", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", say: { ko: "명시적 거부부터 살핍니다.", en: "an explicit deny is looked for first." } },
    "to-organization": {
      from: "deny", to: "organization", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "없으면 조직의 울타리를 살핍니다.", en: "if there is none, the organization's fence comes next." },
    },
    "to-resource": {
      from: "organization", to: "resource", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "울타리 안이면 리소스 정책을 살핍니다.", en: "inside the fence, the resource policy is looked at." },
    },
    "to-policy": {
      from: "resource", to: "policy", sides: ["bottom", "top"], route: "straight", say: { ko: "이어서 자격 증명 정책을 살핍니다.", en: "then the identity policy." },
    },
    "to-boundary": {
      from: "policy", to: "boundary", sides: ["left", "right"], narrowSides: ["bottom", "top"], route: "straight", say: { ko: "허용이 있으면 권한 경계를 살핍니다.", en: "with an allow, the boundary comes next." },
    },
    "to-session": {
      from: "boundary", to: "session", sides: ["left", "right"], narrowSides: ["bottom", "top"], route: "straight", say: { ko: "이어서 세션 정책을 살핍니다.", en: "then the session policy." },
    },
    "to-allow": {
      from: "session", to: "allow", sides: ["left", "right"], narrowSides: ["bottom", "top"], route: "straight", tone: "good", say: { ko: "모두 지나면 허용입니다.", en: "past them all, it is allowed." },
    },
    "policy-no": {
      from: "policy", to: "implicit", sides: ["bottom", "top"], toAt: 0.8487, narrowSides: ["right", "left"], narrowToAt: 0.13, route: "straight", line: "dotted", tone: "off",
      say: { ko: "허용이 없으면 암묵적 거부입니다.", en: "without an allow it is an implicit deny." },
    },
    "boundary-no": {
      from: "boundary", to: "implicit", sides: ["bottom", "top"], toAt: 0.4923, narrowSides: ["right", "left"], narrowToAt: 0.5, route: "straight", line: "dotted", tone: "off",
      say: { ko: "경계 밖이면 암묵적 거부입니다.", en: "outside the boundary it is an implicit deny." },
    },
    "session-no": {
      from: "session", to: "implicit", sides: ["bottom", "top"], toAt: 0.1437, narrowSides: ["right", "left"], narrowToAt: 0.87, route: "straight", line: "dotted", tone: "off",
      say: { ko: "세션 정책에 없으면 암묵적 거부입니다.", en: "outside the session policy it is an implicit deny." },
    },
  },
} as const satisfies Figure;
