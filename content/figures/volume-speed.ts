import type { Figure } from "@/engine/figure";

/** What limits an EBS volume's speed, how each type sets those limits, and what stays fixed or can change. */
export const volumeSpeed = {
  title: { ko: "볼륨의 속도는 가장 낮은 한도가 정합니다", en: "The lowest limit sets a volume's speed" },
  description: {
    ko: "프로그램의 읽기와 쓰기는 먼저 인스턴스의 EBS 한도를 지나고, 네트워크를 건너 볼륨의 IOPS 한도와 처리량 한도를 만납니다. 셋 가운데 가장 먼저 닿는 것이 속도를 정합니다. "
      + "볼륨의 한도는 유형이 정합니다. gp3는 크기와 따로 고르고, gp2는 크기를 따라가며 크레딧으로 버스트하고, io1과 io2는 산 만큼이고, st1과 sc1은 순차 처리량을 냅니다. "
      + "볼륨은 가용 영역 하나에 속합니다. 다중 연결은 io1과 io2에만 있고, 암호화는 만들 때 정하며, 크기는 늘리기만 합니다.",
    en: "Reads and writes of a program first pass the instance's own EBS limit, then cross the network and meet the volume's IOPS limit and throughput limit. "
      + "Whichever of the three is reached first sets the speed. The type sets the volume's limits: gp3 chooses them apart from size, gp2 follows its size and bursts on "
      + "credits, io1 and io2 give what was bought, st1 and sc1 give sequential throughput. A volume belongs to one zone. Multi-Attach is for io1 and io2 only, encryption "
      + "is settled when the volume is made, and size only grows.",
  },
  size: [720, 392],
  narrowSize: [340, 748],
  nodes: {
    volume: {
      shape: "group", label: { ko: "EBS 볼륨 (가용 영역 하나)", en: "EBS volume (one zone)" }, icon: "disk", tone: "accent", concept: "ebs-volume",
      at: [392, 8, 320, 100], narrow: [8, 180, 324, 98],
    },
    types: {
      shape: "group", label: { ko: "한도를 정하는 볼륨 유형", en: "The volume type sets the limits" }, concept: "volume-type",
      at: [8, 148, 704, 116], narrow: [8, 318, 324, 186],
    },
    traits: {
      shape: "group", label: { ko: "볼륨이 사는 동안", en: "While the volume lives" }, at: [8, 284, 704, 100], narrow: [8, 524, 324, 216],
    },
    program: {
      shape: "pill", icon: "server", label: { ko: "프로그램", en: "Program" }, lines: { ko: ["횟수 × 크기"], en: ["count × size"] }, concept: "instance",
      at: [8, 32, 148, 56], narrow: [8, 8, 164, 56],
    },
    limit: {
      shape: "box", icon: "chip", tone: "warn", label: { ko: "인스턴스의 한도", en: "Instance limit" }, lines: { ko: ["유형마다 다름"], en: ["by instance type"] },
      concept: "instance-type", at: [190, 30, 168, 60], narrow: [8, 94, 200, 56],
    },
    "by-count": {
      shape: "box", group: "volume", label: { ko: "IOPS 한도", en: "IOPS limit" }, concept: "iops", at: [404, 46, 124, 48], narrow: [20, 216, 124, 48],
    },
    "by-amount": {
      shape: "box", group: "volume", label: { ko: "처리량 한도", en: "Throughput limit" }, concept: "throughput", at: [540, 46, 160, 48], narrow: [156, 216, 164, 48],
    },
    gp3: {
      shape: "box", group: "types", tone: "good", label: { ko: "gp3", en: "gp3" }, lines: { ko: ["크기와 따로 고름"], en: ["apart from size"] }, concept: "volume-type",
      at: [20, 186, 160, 62], narrow: [20, 354, 144, 62],
    },
    gp2: {
      shape: "box", group: "types", tone: "wait", label: { ko: "gp2", en: "gp2" }, lines: { ko: ["크기 + 크레딧"], en: ["size, and credits"] }, concept: "burst-credits",
      at: [194, 186, 160, 62], narrow: [176, 354, 144, 62],
    },
    io: {
      shape: "box", group: "types", label: { ko: "io1, io2", en: "io1, io2" }, lines: { ko: ["산 만큼, 짧은 지연"], en: ["bought, low latency"] }, concept: "iops",
      at: [368, 186, 160, 62], narrow: [20, 428, 144, 62],
    },
    hdd: {
      shape: "box", group: "types", label: { ko: "st1, sc1", en: "st1, sc1" }, lines: { ko: ["HDD, 순차 처리량"], en: ["HDD, sequential"] }, concept: "throughput",
      at: [542, 186, 158, 62], narrow: [176, 428, 144, 62],
    },
    share: {
      shape: "box", group: "traits", icon: "server", label: { ko: "다중 연결", en: "Multi-Attach" }, lines: { ko: ["io1, io2만"], en: ["io1, io2 only"] }, concept: "multi-attach",
      at: [20, 320, 216, 52], narrow: [20, 558, 300, 52],
    },
    secret: {
      shape: "box", group: "traits", icon: "key", label: { ko: "암호화", en: "Encryption" }, lines: { ko: ["만들 때 정함"], en: ["settled at creation"] }, concept: "ebs-encryption",
      at: [252, 320, 216, 52], narrow: [20, 618, 300, 52],
    },
    grow: {
      shape: "box", group: "traits", icon: "chart", label: { ko: "볼륨 수정", en: "Modification" }, lines: { ko: ["크기는 늘리기만"], en: ["size only grows"] }, concept: "elastic-volumes",
      at: [484, 320, 216, 52], narrow: [20, 678, 300, 52],
    },
  },
  edges: {
    ask: {
      from: "program", to: "limit", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.5, narrowToAt: 0.41, route: "straight",
      say: { ko: "읽기와 쓰기가 먼저 인스턴스의 EBS 한도를 지납니다.", en: "reads and writes first pass the instance's EBS limit." },
    },
    cross: {
      from: "limit", to: "volume", sides: ["right", "left"], toAt: 0.52, narrowSides: ["bottom", "top"], narrowFromAt: 0.41, narrowToAt: 0.253, route: "straight",
      say: { ko: "네트워크를 건너 볼륨의 두 한도를 만납니다.", en: "they cross the network and meet the volume's two limits." },
    },
    sets: {
      from: "types", to: "volume", sides: ["top", "bottom"], fromAt: 0.7727, toAt: 0.5, narrowFromAt: 0.5, narrowToAt: 0.5, route: "straight", tone: "accent",
      say: { ko: "볼륨 유형이 IOPS와 처리량의 한도를 정합니다.", en: "the volume type sets the limits of IOPS and throughput." },
    },
  },
} as const satisfies Figure;
