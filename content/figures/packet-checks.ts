import type { Figure } from "@/engine/figure";

/** A request and its answer pass the same two firewalls: one remembers the connection, the other asks again. */
export const packetChecks = {
  title: {
    ko: "응답이 돌아올 때, 보안 그룹은 기억하고 네트워크 ACL은 다시 묻습니다",
    en: "When the answer returns, the security group remembers and the network ACL asks again",
  },
  description: {
    ko: "사용자의 요청은 서브넷의 경계에서 네트워크 ACL의 인바운드 규칙을, 인터페이스에서 보안 그룹의 인바운드 규칙을 거쳐 웹 서버에 닿습니다. 둘 다 443을 허용해야 합니다. "
      + "응답은 보안 그룹에서는 기억해 둔 연결이라 규칙을 보지 않고 지나갑니다. 네트워크 ACL에서는 아웃바운드 규칙을 다시 거치므로 사용자의 임시 포트인 1024~65535를 허용해 두어야 합니다.",
    en: "A user's request passes the inbound rules of the network ACL at the edge of the subnet and those of the security group at the interface; "
      + "both must allow 443. The answer passes the security group without a look at its rules, because the connection is remembered. The network "
      + "ACL checks its outbound rules again, which must allow the user's ephemeral port, 1024 to 65535.",
  },
  size: [720, 284],
  narrowSize: [340, 488],
  nodes: {
    user: { shape: "box", icon: "user", label: { ko: "사용자", en: "User" }, concept: "user", at: [8, 50, 108, 204], narrow: [8, 8, 324, 46] },
    acl: { shape: "group", label: { ko: "네트워크 ACL", en: "Network ACL" }, concept: "network-acl", at: [156, 8, 192, 268], narrow: [4, 84, 332, 144] },
    "acl-in": {
      shape: "box", icon: "shield", group: "acl", label: { ko: "인바운드 규칙", en: "Inbound rules" }, concept: "network-acl",
      lines: { ko: ["443 허용"], en: ["allow 443"] }, at: [168, 50, 168, 76], narrow: [16, 120, 152, 96],
    },
    "acl-out": {
      shape: "box", icon: "shield", tone: "warn", group: "acl", label: { ko: "아웃바운드 규칙", en: "Outbound rules" }, concept: "ephemeral-port",
      lines: { ko: ["1024~65535 허용", "없으면 응답을 버림"], en: ["allow 1024–65535", "or drop the answer"] }, at: [168, 164, 168, 90], narrow: [176, 120, 148, 96],
    },
    group: {
      shape: "group", label: { ko: "보안 그룹", en: "Security group" }, concept: "security-group", at: [372, 8, 192, 268], narrow: [4, 256, 332, 144],
    },
    "group-in": {
      shape: "box", icon: "shield", group: "group", label: { ko: "인바운드 규칙", en: "Inbound rules" }, concept: "security-group",
      lines: { ko: ["443 허용"], en: ["allow 443"] }, at: [384, 50, 168, 76], narrow: [16, 292, 152, 96],
    },
    "group-out": {
      shape: "box", icon: "clock", tone: "good", group: "group", label: { ko: "기억해 둔 연결", en: "Remembered" }, concept: "security-group",
      lines: { ko: ["규칙을 보지 않음"], en: ["rules not read"] }, at: [384, 164, 168, 90], narrow: [176, 292, 148, 96],
    },
    server: { shape: "box", icon: "server", label: { ko: "웹 서버", en: "Web server" }, concept: "instance", at: [604, 50, 108, 204], narrow: [8, 432, 324, 46] },
  },
  edges: {
    "request-1": { from: "user", to: "acl-in", sides: ["right", "left"], fromAt: 0.186, narrowSides: ["bottom", "top"], narrowFromAt: 0.395, narrowToAt: 0.79, route: "straight", say: { ko: "443 포트로 요청을 보냅니다.", en: "sends a request to port 443." } },
    "request-2": { from: "acl-in", to: "group-in", sides: ["right", "left"], narrowSides: ["bottom", "top"], fromAt: 0.5, narrowFromAt: 0.79, narrowToAt: 0.79, route: "straight", say: { ko: "허용되면 보안 그룹으로 갑니다.", en: "if allowed, it goes on to the security group." } },
    "request-3": { from: "group-in", to: "server", sides: ["right", "left"], toAt: 0.186, narrowSides: ["bottom", "top"], narrowFromAt: 0.79, narrowToAt: 0.395, route: "straight", say: { ko: "허용되면 웹 서버에 닿습니다.", en: "if allowed, it reaches the web server." } },
    "answer-1": { from: "server", to: "group-out", sides: ["left", "right"], fromAt: 0.779, narrowSides: ["top", "bottom"], narrowFromAt: 0.747, narrowToAt: 0.5, route: "straight", tone: "good", line: "dashed", say: { ko: "응답은 기억해 둔 연결이라 지나갑니다.", en: "the answer passes because the connection is remembered." } },
    "answer-2": { from: "group-out", to: "acl-out", sides: ["left", "right"], narrowSides: ["top", "bottom"], route: "straight", tone: "good", line: "dashed", say: { ko: "네트워크 ACL에서는 아웃바운드 규칙을 다시 거칩니다.", en: "at the network ACL the outbound rules are read." } },
    "answer-3": { from: "acl-out", to: "user", sides: ["left", "right"], toAt: 0.779, narrowSides: ["top", "bottom"], narrowToAt: 0.747, route: "straight", tone: "warn", line: "dashed", say: { ko: "임시 포트가 허용되어 있어야 사용자에게 돌아갑니다.", en: "it returns to the user only if the ephemeral port is allowed." } },
  },
} as const satisfies Figure;
