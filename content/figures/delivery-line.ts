import type { Figure } from "@/engine/figure";

/** From a commit through CodePipeline to an alias that moves its weight, watched by an alarm. */
export const deliveryLine = {
  title: { ko: "커밋에서 별칭까지, 그리고 되돌아오는 길", en: "From a commit to the alias, and the way back" },
  description: {
    ko: "CodePipeline 안에서 코드와 SAM 템플릿을 CodeBuild가 테스트하고 패키징합니다. 이어서 CloudFormation이 새 버전을 만들고, CodeDeploy가 별칭의 비율을 옛 버전에서 새 버전으로 옮깁니다. "
      + "새 버전의 오류가 늘어 CloudWatch 경보가 울리면 별칭은 옛 버전으로 되돌아갑니다. 옮기는 방식에는 한 번에, 카나리, 선형이 있습니다.",
    en: "Inside CodePipeline, code and SAM template are tested and packed by CodeBuild, CloudFormation makes a new version, and CodeDeploy moves the alias's weight from the old version to the new. "
      + "If errors of the new version set off a CloudWatch alarm, the alias goes back to the old one. Traffic moves all at once, as a canary, or in linear steps.",
  },
  size: [720, 370],
  narrowSize: [340, 646],
  nodes: {
    pipeline: {
      shape: "group", label: { ko: "CodePipeline", en: "CodePipeline" }, concept: "codepipeline",
      at: [16, 16, 688, 110], narrow: [16, 16, 308, 172],
    },
    ways: {
      shape: "group", label: { ko: "옮기는 방식", en: "Ways to shift" }, concept: "canary-deployment",
      at: [16, 156, 230, 198], narrow: [16, 436, 308, 194],
    },
    source: {
      shape: "box", label: { ko: "코드, SAM 템플릿", en: "Code, SAM" }, group: "pipeline", concept: "sam",
      at: [28, 54, 130, 56], narrow: [28, 50, 126, 48],
    },
    build: {
      shape: "box", label: { ko: "CodeBuild", en: "CodeBuild" }, group: "pipeline", concept: "codepipeline",
      lines: { ko: ["테스트, 패키징"], en: ["test, pack"] },
      at: [190, 54, 140, 56], narrow: [186, 50, 126, 48],
    },
    stack: {
      shape: "box", label: { ko: "CloudFormation", en: "CloudFormation" }, group: "pipeline", concept: "cloudformation",
      lines: { ko: ["새 버전 게시"], en: ["new version"] },
      at: [362, 54, 150, 56], narrow: [28, 128, 126, 48],
    },
    shift: {
      shape: "box", label: { ko: "CodeDeploy", en: "CodeDeploy" }, tone: "accent", group: "pipeline", concept: "codedeploy",
      lines: { ko: ["비율을 옮김"], en: ["shifts traffic"] },
      at: [544, 54, 148, 56], narrow: [186, 128, 126, 48],
    },
    alias: {
      shape: "box", label: { ko: "별칭 live", en: "Alias live" }, tone: "accent", concept: "function-alias",
      at: [544, 192, 148, 56], narrow: [186, 244, 126, 48],
    },
    old: {
      shape: "box", label: { ko: "옛 버전", en: "Old version" }, tone: "off", concept: "function-version",
      at: [310, 160, 150, 48], narrow: [28, 226, 110, 44],
    },
    fresh: {
      shape: "box", label: { ko: "새 버전", en: "New version" }, tone: "good", concept: "function-version",
      at: [310, 232, 150, 48], narrow: [28, 290, 110, 44],
    },
    alarm: {
      shape: "box", label: { ko: "경보", en: "Alarm" }, icon: "chart", tone: "bad", concept: "cloudwatch",
      at: [310, 306, 150, 48], narrow: [28, 366, 110, 48],
    },
    "at-once": {
      shape: "box", label: { ko: "한 번에", en: "All at once" }, group: "ways", concept: "canary-deployment",
      lines: { ko: ["모두 곧바로"], en: ["everything now"] },
      at: [28, 190, 206, 48], narrow: [28, 470, 284, 44],
    },
    canary: {
      shape: "box", label: { ko: "카나리", en: "Canary" }, group: "ways", concept: "canary-deployment",
      lines: { ko: ["조금 먼저, 나머지는 나중에"], en: ["a little, then the rest"] },
      at: [28, 244, 206, 48], narrow: [28, 522, 284, 44],
    },
    linear: {
      shape: "box", label: { ko: "선형", en: "Linear" }, group: "ways", concept: "canary-deployment",
      lines: { ko: ["같은 몫씩 여러 번"], en: ["equal shares, step by step"] },
      at: [28, 298, 206, 48], narrow: [28, 574, 284, 44],
    },
  },
  edges: {
    commit: {
      from: "source", to: "build", sides: ["right", "left"], route: "straight",
      say: { ko: "커밋이 파이프라인을 시작합니다.", en: "A commit starts the pipeline." },
    },
    pack: {
      from: "build", to: "stack", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "테스트를 통과한 것만 다음으로 갑니다.", en: "Only what passes the tests goes on." },
    },
    hand: {
      from: "stack", to: "shift", sides: ["right", "left"], route: "straight",
      say: { ko: "새 버전이 만들어지면 CodeDeploy가 이어받습니다.", en: "When the new version exists, CodeDeploy takes over." },
    },
    move: {
      from: "shift", to: "alias", sides: ["bottom", "top"], route: "straight", tone: "accent", labelAt: 0.62, label: { ko: "비율", en: "weights" },
      say: { ko: "별칭이 두 버전에 보내는 비율을 바꿉니다.", en: "It changes the weights of the alias." },
    },
    before: {
      from: "alias", to: "old", sides: ["left", "right"], fromAt: 0.3, line: "dashed", tone: "off",
      say: { ko: "옛 버전으로 가는 몫이 줄어듭니다.", en: "The share of the old version falls." },
    },
    after: {
      from: "alias", to: "fresh", sides: ["left", "right"], fromAt: 0.7, tone: "good",
      say: { ko: "새 버전으로 가는 몫이 늘어납니다.", en: "The share of the new version rises." },
    },
    watch: {
      from: "fresh", to: "alarm", sides: ["bottom", "top"], route: "straight", tone: "bad",
      say: { ko: "새 버전의 오류가 늘면 경보가 울립니다.", en: "Rising errors of the new version set off the alarm." },
    },
    back: {
      from: "alarm", to: "alias", sides: ["right", "bottom"], tone: "bad", line: "dashed", labelAt: 0.3, label: { ko: "되돌리기", en: "roll back" },
      say: { ko: "경보가 울리면 별칭을 옛 버전으로 되돌립니다.", en: "On the alarm the alias goes back to the old version." },
    },
  },
} as const satisfies Figure;
