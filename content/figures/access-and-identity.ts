import type { Figure } from "@/engine/figure";

/** Two directions: people who log in to the instance, and the program on it that calls AWS. */
export const accessAndIdentity = {
  title: { ko: "들어오는 사람과 나가는 프로그램", en: "People coming in, programs going out" },
  description: {
    ko: "왼쪽은 사람이 들어오는 길입니다. 관리자는 키 페어와 SSH, EC2 Instance Connect, Session Manager 가운데 하나로 운영 체제에 로그인합니다. "
      + "SSH는 열린 포트와 오래 쓰는 키가 필요하고, Instance Connect는 잠깐 쓰는 키를 올리며, Session Manager는 열린 포트가 필요 없습니다. "
      + "오른쪽은 프로그램이 나가는 길입니다. IAM 역할의 임시 자격 증명이 메타데이터 서비스에 놓이고, 프로그램은 그것을 받아 AWS API를 부릅니다.",
    en: "On the left is how people come in. An administrator logs in to the operating system by key pair and SSH, by EC2 Instance Connect or by Session Manager. "
      + "SSH takes an open port and a lasting key, Instance Connect pushes a key for a moment, Session Manager needs no open port. "
      + "On the right is how programs go out. Temporary credentials of an IAM role appear at the metadata service; the program takes them and calls AWS APIs.",
  },
  size: [720, 294],
  narrowSize: [340, 522],
  nodes: {
    inside: {
      shape: "group", label: { ko: "인스턴스", en: "Instance" }, icon: "server", concept: "instance",
      at: [350, 16, 212, 262], narrow: [16, 204, 308, 218],
    },
    person: {
      shape: "pill", label: { ko: "관리자", en: "Admin" }, icon: "user", concept: "user",
      at: [16, 116, 94, 62], narrow: [112, 16, 116, 44],
    },
    ssh: {
      shape: "box", label: { ko: "키 페어 SSH", en: "Key pair, SSH" }, tone: "warn", concept: "key-pair",
      lines: { ko: ["열린 포트", "오래 쓰는 키"], en: ["open port", "lasting key"] },
      at: [150, 16, 150, 78], narrow: [16, 94, 96, 78],
    },
    connect: {
      shape: "box", label: { ko: "Instance Connect", en: "Instance Connect" }, concept: "instance-connect",
      lines: { ko: ["잠깐 쓰는 키"], en: ["brief key"] },
      at: [150, 108, 150, 78], narrow: [122, 94, 96, 78],
    },
    session: {
      shape: "box", label: { ko: "Session Manager", en: "Session Manager" }, tone: "good", concept: "session-manager",
      lines: { ko: ["열린 포트 없음"], en: ["no open port"] },
      at: [150, 200, 150, 78], narrow: [228, 94, 96, 78],
    },
    login: {
      shape: "box", label: { ko: "운영 체제 로그인", en: "OS login" }, group: "inside", concept: "instance",
      at: [362, 50, 188, 60], narrow: [28, 238, 284, 44],
    },
    program: {
      shape: "box", label: { ko: "내 프로그램", en: "Your program" }, icon: "chip", group: "inside", concept: "instance-profile",
      at: [362, 130, 188, 56], narrow: [28, 302, 284, 44],
    },
    metadata: {
      shape: "box", label: { ko: "메타데이터 서비스", en: "Metadata service" }, tone: "accent", group: "inside", concept: "instance-metadata",
      lines: { ko: ["임시 자격 증명"], en: ["temporary credentials"] },
      at: [362, 210, 188, 56], narrow: [28, 362, 284, 48],
    },
    api: {
      shape: "box", label: { ko: "AWS API", en: "AWS APIs" }, icon: "cloud",
      at: [608, 122, 96, 72], narrow: [180, 450, 144, 56],
    },
    role: {
      shape: "box", label: { ko: "IAM 역할", en: "IAM role" }, icon: "role", tone: "accent", concept: "iam-role",
      at: [608, 206, 96, 72], narrow: [16, 450, 144, 56],
    },
  },
  edges: {
    "by-ssh": {
      from: "person", to: "ssh", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "프라이빗 키로 서명해 SSH로 접속합니다.", en: "Connects over SSH, signing with the private key." },
    },
    "by-connect": {
      from: "person", to: "connect", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "IAM 권한으로 일회용 키를 올리고 SSH로 접속합니다.", en: "Pushes a one-time key with an IAM permission, then connects over SSH." },
    },
    "by-session": {
      from: "person", to: "session", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "IAM 권한으로 Systems Manager에 세션을 요청합니다.", en: "Asks Systems Manager for a session with an IAM permission." },
    },
    "ssh-in": {
      from: "ssh", to: "login", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "보안 그룹이 연 포트로 들어옵니다.", en: "Comes in by a port the security group opens." },
    },
    "connect-in": {
      from: "connect", to: "login", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "역시 SSH 포트로 들어옵니다.", en: "Comes in by the SSH port as well." },
    },
    "session-in": {
      from: "session", to: "login", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "에이전트가 밖으로 연 연결을 타고 들어옵니다.", en: "Comes in over a connection the agent opened outwards." },
    },
    "gives-credentials": {
      from: "role", to: "metadata", sides: ["left", "right"], toAt: 0.5714, narrowSides: ["top", "bottom"], narrowToAt: 0.2113, tone: "accent",
      say: { ko: "인스턴스 프로파일에 담긴 역할의 임시 자격 증명이 놓입니다.", en: "Temporary credentials of the role in the instance profile appear here." },
    },
    "takes-credentials": {
      from: "metadata", to: "program", sides: ["top", "bottom"], tone: "accent",
      say: { ko: "프로그램은 토큰을 받아 자격 증명을 조회합니다.", en: "The program gets a token and reads the credentials." },
    },
    calls: {
      from: "program", to: "api", sides: ["right", "left"], narrowSides: ["right", "top"], tone: "accent",
      say: { ko: "그 자격 증명으로 AWS API를 부릅니다.", en: "It calls AWS APIs with those credentials." },
    },
  },
} as const satisfies Figure;
