import type { Figure } from "@/engine/figure";

/** A Region with three Availability Zones of several data centers, and the places around it that are closer to users. */
export const regionInside = {
  title: {
    ko: "리전 안의 가용 영역, 가용 영역 안의 데이터 센터, 그리고 리전 밖의 가까운 곳들",
    en: "Zones in a Region, data centers in a zone, and the places outside that are closer to users",
  },
  description: {
    ko: "리전 하나에 가용 영역 a, b, c가 있습니다. 가용 영역마다 데이터 센터가 하나 이상 있고, 두 영역이 건물을 함께 쓰지 않습니다. 인스턴스는 가용 영역 a에만 있고 b와 c에는 아무것도 없습니다. "
      + "S3 버킷과 AMI는 리전에 속합니다. 사용자는 엣지 로케이션을 거쳐 리전에 닿습니다. 로컬 영역과 Wavelength 영역은 이 리전에 딸린 곳이고, 다른 리전과는 AWS 백본으로 이어집니다.",
    en: "One Region holds the Availability Zones a, b and c. Each has one or more data centers, and no building belongs to two zones. The "
      + "instance is in zone a alone; b and c hold nothing of yours. An S3 bucket and an AMI belong to the Region. Users reach the Region through "
      + "an edge location. A Local Zone and a Wavelength Zone belong to this Region; another Region is joined by AWS's backbone.",
  },
  size: [720, 366],
  narrowSize: [340, 640],
  nodes: {
    region: {
      shape: "group", label: { ko: "리전", en: "Region" }, concept: "region", at: [172, 12, 390, 342], narrow: [8, 96, 324, 344],
    },
    "zone-a": {
      shape: "group", group: "region", label: { ko: "가용 영역 a", en: "Zone a" }, concept: "availability-zone",
      at: [184, 46, 112, 202], narrow: [16, 130, 98, 202],
    },
    "zone-b": {
      shape: "group", group: "region", label: { ko: "가용 영역 b", en: "Zone b" }, concept: "availability-zone",
      at: [311, 46, 112, 202], narrow: [121, 130, 98, 202],
    },
    "zone-c": {
      shape: "group", group: "region", label: { ko: "가용 영역 c", en: "Zone c" }, concept: "availability-zone",
      at: [438, 46, 112, 202], narrow: [226, 130, 98, 202],
    },
    user: { shape: "pill", icon: "user", label: { ko: "사용자", en: "User" }, concept: "user", at: [25, 16, 112, 48], narrow: [8, 20, 112, 48] },
    edge: {
      shape: "box", icon: "globe", label: { ko: "엣지 로케이션", en: "Edge location" }, concept: "edge-location",
      lines: { ko: ["인스턴스는 못 둠"], en: ["no instances"] }, at: [8, 104, 146, 56], narrow: [172, 16, 160, 56],
    },
    "center-a-1": { shape: "box", group: "zone-a", concept: "data-center", label: { ko: "데이터 센터", en: "Data center" }, at: [194, 80, 92, 40], narrow: [23, 164, 84, 40] },
    "center-a-2": { shape: "box", group: "zone-a", label: { ko: "데이터 센터", en: "Data center" }, at: [194, 128, 92, 40], narrow: [23, 212, 84, 40] },
    "instance-a": {
      shape: "box", tone: "accent", group: "zone-a", label: { ko: "내 인스턴스", en: "My instance" }, concept: "instance",
      at: [194, 192, 92, 44], narrow: [23, 276, 84, 44],
    },
    "center-b-1": { shape: "box", group: "zone-b", label: { ko: "데이터 센터", en: "Data center" }, at: [321, 80, 92, 40], narrow: [128, 164, 84, 40] },
    "center-b-2": { shape: "box", group: "zone-b", label: { ko: "데이터 센터", en: "Data center" }, at: [321, 128, 92, 40], narrow: [128, 212, 84, 40] },
    "nothing-b": { shape: "box", tone: "off", group: "zone-b", label: { ko: "없음", en: "Nothing" }, at: [321, 192, 92, 44], narrow: [128, 276, 84, 44] },
    "center-c-1": { shape: "box", group: "zone-c", label: { ko: "데이터 센터", en: "Data center" }, at: [448, 80, 92, 40], narrow: [233, 164, 84, 40] },
    "nothing-c": { shape: "box", tone: "off", group: "zone-c", label: { ko: "없음", en: "Nothing" }, at: [448, 192, 92, 44], narrow: [233, 276, 84, 44] },
    between: {
      shape: "note", group: "region", label: { ko: "영역 사이는 한 자릿수 밀리초", en: "single-digit milliseconds between zones" },
      at: [184, 252, 366, 30], narrow: [16, 336, 308, 30],
    },
    regional: {
      shape: "box", icon: "bucket", group: "region", label: { ko: "리전에 속한 것", en: "Belongs to the Region" }, concept: "s3",
      lines: { ko: ["S3 버킷, AMI"], en: ["S3 bucket, AMI"] }, at: [184, 286, 366, 56], narrow: [16, 370, 308, 56],
    },
    "local-zone": {
      shape: "box", icon: "server", label: { ko: "로컬 영역", en: "Local Zone" }, concept: "local-zone",
      lines: { ko: ["다른 도시 가까이"], en: ["near another city"] }, at: [8, 208, 146, 56], narrow: [8, 480, 156, 56],
    },
    wavelength: {
      shape: "box", icon: "network", label: { ko: "Wavelength", en: "Wavelength" }, concept: "wavelength-zone",
      lines: { ko: ["5G 망 안"], en: ["in a 5G network"] }, at: [8, 286, 146, 56], narrow: [176, 480, 156, 56],
    },
    other: {
      shape: "box", icon: "region", label: { ko: "다른 리전", en: "Other Region" }, concept: "region",
      lines: { ko: ["AWS 백본으로"], en: ["by backbone"] }, at: [588, 108, 124, 96], narrow: [92, 572, 156, 56],
    },
  },
  edges: {
    enter: {
      from: "user", to: "edge", sides: ["bottom", "top"], narrowSides: ["right", "left"], route: "straight",
      say: { ko: "가까운 엣지 로케이션으로 들어갑니다.", en: "enters at a nearby edge location." },
    },
    fetch: {
      from: "edge", to: "region", sides: ["right", "left"], toAt: 0.351, narrowSides: ["bottom", "top"], narrowToAt: 0.753, route: "straight",
      say: { ko: "엣지에 없는 것은 리전에서 가져옵니다.", en: "what the edge does not have is taken from the Region." },
    },
    "a-b": {
      from: "zone-a", to: "zone-b", sides: ["right", "left"], route: "straight", arrow: false,
      say: { ko: "가용 영역 a와 b는 짧은 지연으로 이어져 있습니다.", en: "zones a and b are joined with low latency." },
    },
    "b-c": {
      from: "zone-b", to: "zone-c", sides: ["right", "left"], route: "straight", arrow: false,
      say: { ko: "가용 영역 b와 c는 짧은 지연으로 이어져 있습니다.", en: "zones b and c are joined with low latency." },
    },
    "local-parent": {
      from: "local-zone", to: "region", sides: ["right", "left"], toAt: 0.655, narrowSides: ["top", "bottom"], narrowToAt: 0.24,
      route: "straight", line: "dashed", arrow: false,
      say: { ko: "로컬 영역은 이 리전에 딸려 있습니다.", en: "the Local Zone belongs to this Region." },
    },
    "wavelength-parent": {
      from: "wavelength", to: "region", sides: ["right", "left"], toAt: 0.883, narrowSides: ["top", "bottom"], narrowToAt: 0.76,
      route: "straight", line: "dashed", arrow: false,
      say: { ko: "Wavelength 영역도 이 리전에 딸려 있습니다.", en: "the Wavelength Zone belongs to this Region, too." },
    },
    backbone: {
      from: "region", to: "other", sides: ["right", "left"], fromAt: 0.421, narrowSides: ["bottom", "top"], narrowFromAt: 0.5,
      route: "straight", arrow: false, tone: "accent",
      say: { ko: "다른 리전과는 AWS 백본으로 이어져 있습니다.", en: "another Region is joined by AWS's backbone." },
    },
  },
} as const satisfies Figure;
