import type { Figure } from "@/engine/figure";

/** Settings live on $LATEST, freeze into versions, and are reached by an alias. */
export const versionAlias = {
  title: { ko: "설정은 버전으로 굳고, 호출자는 별칭을 부릅니다", en: "Settings freeze into versions; callers use an alias" },
  description: {
    ko: "$LATEST에는 고칠 수 있는 코드와 계층, 메모리, 제한 시간, 환경 변수, VPC와 파일 시스템 설정이 있습니다. 게시하면 그때의 코드와 설정이 번호가 붙은 버전으로 굳습니다. "
      + "호출자는 별칭을 부르고, 별칭은 한 버전을 가리키거나 가중치에 따라 두 버전에 나누어 보냅니다.",
    en: "$LATEST holds what can be changed: code and layers, memory, timeout, environment variables, VPC and file system. Publishing freezes code and settings as they are into a numbered version. "
      + "Callers use an alias, which points to one version or splits calls over two by weight.",
  },
  size: [720, 302],
  narrowSize: [340, 592],
  nodes: {
    latest: {
      shape: "group", label: { ko: "$LATEST: 고칠 수 있음", en: "$LATEST: can change" }, icon: "function", concept: "lambda",
      at: [16, 16, 250, 270], narrow: [16, 16, 308, 242],
    },
    code: {
      shape: "box", label: { ko: "코드와 계층", en: "Code and layers" }, group: "latest", concept: "layer",
      at: [28, 52, 226, 42], narrow: [28, 50, 284, 40],
    },
    memory: {
      shape: "box", label: { ko: "메모리", en: "Memory" }, icon: "memory", tone: "accent", group: "latest", concept: "function-memory",
      lines: { ko: ["CPU와 네트워크가 따라감"], en: ["CPU, network follow"] },
      at: [28, 102, 226, 54], narrow: [28, 98, 284, 48],
    },
    timeout: {
      shape: "box", label: { ko: "제한 시간", en: "Timeout" }, group: "latest", concept: "function-timeout",
      at: [28, 164, 108, 48], narrow: [28, 154, 138, 40],
    },
    variables: {
      shape: "box", label: { ko: "환경 변수", en: "Variables" }, group: "latest", concept: "lambda",
      at: [146, 164, 108, 48], narrow: [174, 154, 138, 40],
    },
    network: {
      shape: "box", label: { ko: "VPC와 파일 시스템", en: "VPC, file system" }, icon: "network", group: "latest", concept: "vpc",
      at: [28, 220, 226, 52], narrow: [28, 202, 284, 44],
    },
    first: {
      shape: "box", label: { ko: "버전 1", en: "Version 1" }, tone: "off", concept: "function-version",
      lines: { ko: ["바뀌지 않음"], en: ["never changes"] },
      at: [346, 60, 120, 56], narrow: [16, 312, 148, 52],
    },
    second: {
      shape: "box", label: { ko: "버전 2", en: "Version 2" }, tone: "good", concept: "function-version",
      lines: { ko: ["바뀌지 않음"], en: ["never changes"] },
      at: [346, 186, 120, 56], narrow: [176, 312, 148, 52],
    },
    alias: {
      shape: "box", label: { ko: "별칭 live", en: "Alias live" }, tone: "accent", concept: "function-alias",
      at: [556, 120, 148, 62], narrow: [96, 424, 148, 56],
    },
    caller: {
      shape: "pill", label: { ko: "호출자", en: "Caller" }, icon: "user",
      at: [556, 234, 148, 48], narrow: [96, 532, 148, 44],
    },
  },
  edges: {
    before: {
      from: "latest", to: "first", sides: ["right", "left"], fromAt: 0.2667, narrowSides: ["bottom", "top"], narrowFromAt: 0.2403, route: "straight", line: "dotted", tone: "off",
      say: { ko: "예전에 게시한 그대로 남아 있습니다.", en: "It stays as it was published before." },
    },
    publish: {
      from: "latest", to: "second", sides: ["right", "left"], fromAt: 0.7333, narrowSides: ["bottom", "top"], narrowFromAt: 0.7597, route: "straight",
      label: { ko: "게시", en: "publish" },
      say: { ko: "게시하면 코드와 설정이 새 버전으로 굳습니다.", en: "Publishing freezes code and settings into a new version." },
    },
    most: {
      from: "alias", to: "first", sides: ["left", "right"], fromAt: 0.25, narrowSides: ["top", "bottom"], narrowFromAt: 0.2, label: { ko: "대부분", en: "most" },
      say: { ko: "가중치가 큰 쪽으로 대부분의 호출을 보냅니다.", en: "Most calls go by the larger weight." },
    },
    some: {
      from: "alias", to: "second", sides: ["left", "right"], fromAt: 0.75, narrowSides: ["top", "bottom"], narrowFromAt: 0.8, label: { ko: "일부", en: "some" },
      say: { ko: "나머지는 새 버전으로 보냅니다.", en: "The rest goes to the new version." },
    },
    use: {
      from: "caller", to: "alias", sides: ["top", "bottom"], route: "straight",
      say: { ko: "호출자는 버전 번호 대신 별칭을 부릅니다.", en: "Callers name the alias, not a version number." },
    },
  },
} as const satisfies Figure;
