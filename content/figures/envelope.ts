import type { Figure } from "@/engine/figure";

/** Envelope encryption: what stays in KMS, what a service holds for a moment, and what is stored. */
export const envelope = {
  title: { ko: "데이터는 데이터 키로, 데이터 키는 KMS 키로", en: "A data key for the data, a KMS key for the data key" },
  description: {
    ko: "S3나 EBS 같은 서비스가 KMS에 데이터 키를 청합니다. KMS는 키 정책을 보고 허락하면, KMS 밖으로 나오지 않는 KMS 키로 데이터 키를 암호화해 평문과 암호문 두 벌로 줍니다. "
      + "서비스는 메모리의 평문 데이터 키로 데이터를 암호화하고 곧 버립니다. 저장되는 것은 암호화된 데이터와 암호화된 데이터 키입니다. "
      + "읽을 때는 암호화된 데이터 키를 KMS로 보내 풀어 달라고 합니다.",
    en: "A service such as S3 or EBS asks KMS for a data key. If the key policy permits, KMS encrypts one with the KMS key, which never leaves KMS, and returns it twice: in clear and "
      + "encrypted. The service encrypts the data with the clear copy in memory and soon drops it. What is stored is the encrypted data and the encrypted data key. To read, the encrypted "
      + "data key is sent to KMS to be decrypted.",
  },
  size: [720, 246],
  narrowSize: [340, 420],
  nodes: {
    kms: { shape: "group", icon: "key", tone: "accent", label: { ko: "KMS", en: "KMS" }, concept: "kms", at: [8, 8, 200, 204], narrow: [8, 8, 304, 128] },
    stored: { shape: "group", label: { ko: "저장된 것", en: "At rest" }, concept: "encryption-at-rest", at: [532, 8, 180, 204], narrow: [8, 304, 304, 108] },
    key: {
      shape: "box", group: "kms", label: { ko: "KMS 키", en: "KMS key" }, lines: { ko: ["밖으로 안 나옴"], en: ["never leaves"] }, concept: "kms-key",
      at: [20, 46, 176, 56], narrow: [18, 50, 132, 60],
    },
    policy: {
      shape: "box", group: "kms", icon: "shield", tone: "wait", label: { ko: "키 정책", en: "Key policy" }, lines: { ko: ["누가 쓰는가"], en: ["who may use"] }, concept: "key-policy",
      at: [20, 140, 176, 56], narrow: [170, 50, 132, 60],
    },
    service: {
      shape: "box", icon: "server", label: { ko: "서비스", en: "Service" }, lines: { ko: ["S3, EBS 등"], en: ["S3, EBS, ..."] }, concept: "envelope-encryption",
      at: [332, 46, 146, 56], narrow: [8, 192, 142, 56],
    },
    clear: {
      shape: "box", tone: "warn", label: { ko: "평문 데이터 키", en: "Clear data key" }, lines: { ko: ["메모리에만"], en: ["in memory only"] }, concept: "data-key",
      at: [332, 140, 146, 56], narrow: [180, 192, 132, 56],
    },
    cipher: {
      shape: "box", group: "stored", icon: "disk", tone: "good", label: { ko: "암호문", en: "Ciphertext" }, lines: { ko: ["데이터"], en: ["the data"] }, concept: "encryption-at-rest",
      at: [544, 46, 156, 56], narrow: [18, 344, 132, 56],
    },
    sealed: {
      shape: "box", group: "stored", icon: "key", tone: "good", label: { ko: "잠긴 키", en: "Sealed key" }, lines: { ko: ["암호화됨"], en: ["encrypted"] }, concept: "data-key",
      at: [544, 140, 156, 56], narrow: [166, 344, 132, 56],
    },
  },
  edges: {
    guards: {
      from: "policy", to: "key", sides: ["top", "bottom"], narrowSides: ["left", "right"], route: "straight", line: "dotted",
      say: { ko: "이 키를 누가 쓸 수 있는지 정합니다.", en: "says who may use this key." },
    },
    asks: {
      from: "service", to: "key", sides: ["left", "right"], fromAt: 0.25, toAt: 0.25, narrowSides: ["top", "bottom"], narrowFromAt: 0.25, narrowToAt: 0.1932, route: "straight",
      say: { ko: "데이터 키를 청합니다.", en: "asks for a data key." },
    },
    gives: {
      from: "key", to: "service", sides: ["right", "left"], fromAt: 0.75, toAt: 0.75, narrowSides: ["bottom", "top"], narrowFromAt: 0.8068, narrowToAt: 0.8204, route: "straight", tone: "accent",
      label: { ko: "키 두 벌", en: "key, twice" }, labelAt: 0.55, narrowLabelAt: 0.62,
      say: { ko: "데이터 키를 평문과 암호문 두 벌로 줍니다.", en: "gives the data key twice, in clear and encrypted." },
    },
    holds: {
      from: "service", to: "clear", sides: ["bottom", "top"], narrowSides: ["right", "left"], route: "straight",
      say: { ko: "평문 데이터 키를 메모리에만 둡니다.", en: "holds the clear data key in memory only." },
    },
    encrypts: {
      from: "service", to: "cipher", sides: ["right", "left"], narrowSides: ["bottom", "top"], fromAt: 0.35, toAt: 0.35, narrowFromAt: 0.5352, narrowToAt: 0.5, route: "straight", tone: "good",
      say: { ko: "데이터를 데이터 키로 암호화해 저장합니다.", en: "stores the data encrypted by the data key." },
    },
    keeps: {
      from: "service", to: "sealed", sides: ["right", "left"], narrowSides: ["bottom", "top"], fromAt: 0.75, narrowFromAt: 0.85, narrowToAt: 0.5, tone: "good",
      say: { ko: "암호화된 데이터 키를 곁에 둡니다.", en: "keeps the encrypted data key beside it." },
    },
    opens: {
      from: "sealed", to: "kms", sides: ["bottom", "bottom"], narrowSides: ["right", "right"], line: "dashed",
      say: { ko: "읽을 때 KMS로 보내 풀어 달라고 합니다.", en: "is sent to KMS to be decrypted when data is read." },
    },
  },
} as const satisfies Figure;
