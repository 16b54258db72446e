import type { Text } from "@/engine/locale";

/** What was added to the course, for those who follow it: one entry of the feed. */
export type Change = {
  /** Day it appeared, "YYYY-MM-DD". */
  readonly date: string;
  readonly text: Text;
  /** Where to see it, without language: "/labs/regions/". With `date` it makes the entry's lasting key. */
  readonly path: string;
};

/** Newest first. Written by hand: an entry is for what readers come back for, not for every edit. */
export const changes: readonly Change[] = [
  {
    date: "2026-11-22", path: "/labs/reference-architecture/",
    text: {
      ko: "구조 전체에 스무 가지가 넘는 일을 일으켜 보고, 숨은 고장 여섯을 얼마나 확실한지와 함께 지목하고, 합친 가용성의 식과 점검표와 예산을 그림에서 계산해 봅니다.",
      en: "Let over twenty things happen to the whole architecture, name six hidden faults and how sure you are, and see composite availability, a checklist and a budget computed from the drawing.",
    },
  },
  {
    date: "2026-11-22", path: "/labs/auto-scaling/",
    text: {
      ko: "대상 추적 정책과 단계 조정 정책을 함께 두고, 부하 곡선을 직접 그리고, 예상한 용량을 실제 위에 겹쳐 봅니다.",
      en: "Put a target tracking and a step policy in force together, draw the load yourself, and lay your guess of the capacity over what happens.",
    },
  },
  {
    date: "2026-11-21", path: "/labs/reference-architecture/",
    text: {
      ko: "구조 전체를 인스턴스 하나에서 지어 올릴 수 있습니다. 부품을 추가할 때마다 무엇을 얻고 얼마가 드는지 봅니다.",
      en: "The whole architecture can be built up from one instance: see what each box buys, and what it costs.",
    },
  },
  {
    date: "2026-11-21", path: "/notes/instance-states/",
    text: {
      ko: "틀린 답에 반례가 붙었습니다: 그 답이 어긋나는 바로 그 순간에 멈춘 실습으로 갈 수 있습니다.",
      en: "Wrong answers have counter-examples: a link to the lab, stopped at the very moment the answer fails.",
    },
  },
  {
    date: "2026-11-21", path: "/labs/regions/",
    text: { ko: "실습이 열렸습니다: 리전과 가용 영역에 서버를 놓고, 하나씩 멈추어 보며 무엇이 남는지 봅니다.", en: "New lab: place servers in Regions and zones, take one away and see what is left." },
  },
  {
    date: "2026-11-21", path: "/labs/load-balancing/",
    text: { ko: "실습이 열렸습니다: 로드 밸런서가 요청을 나누고 비정상인 대상을 빼는 과정을 따라갑니다.", en: "New lab: follow a load balancer as it shares requests and takes an unhealthy target out." },
  },
  {
    date: "2026-11-21", path: "/labs/auto-scaling/",
    text: { ko: "실습이 열렸습니다: 부하를 따라 서버 수를 늘리고 줄이는 정책을 직접 조정합니다.", en: "New lab: tune the policies that grow and shrink a group of servers with the load." },
  },
  {
    date: "2026-11-21", path: "/labs/instance-states/",
    text: { ko: "실습이 열렸습니다: 인스턴스를 시작하고 멈추고 없애며 무엇이 남고 무엇에 돈이 드는지 봅니다.", en: "New lab: start, stop and terminate an instance and see what survives and what is billed." },
  },
  {
    date: "2026-11-21", path: "/",
    text: {
      ko: "여덟 장을 읽을 수 있습니다: 클라우드와 장소, EC2, 확장, Lambda, 컨테이너, 스토리지, 네트워킹, 데이터와 권한.",
      en: "Eight chapters to read: cloud and place, EC2, scaling, Lambda, containers, storage, networking, data and identity.",
    },
  },
];
