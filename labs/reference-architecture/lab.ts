import type { Lab } from "@/engine/sim/model";
import { byStory, flowOf, worldOf } from "./graph";
import { conditions } from "./knobs";
import { live } from "./live";
import { broken } from "./model";
import { twin } from "./outline";
import { panels } from "./panels";
import type { DesignAction, DesignParams, DesignReadouts, DesignState, StoryId } from "./state";
import { honesty, question, summary } from "./text";
import { storyMs } from "./times";

/** What the command line reads beside: no page asks for it. */
type WholeReadouts = DesignReadouts & {
  /** Milliseconds of each story's steps one after the other, on its slowest way. */
  readonly storyMs: Readonly<Record<StoryId, number>>;
  /** Parts that each story misses on its way, such as the cache. */
  readonly missing: Readonly<Record<StoryId, readonly string[]>>;
  readonly regionDown: boolean;
  readonly active: DesignState["active"];
};

/** The web service as a whole: what reaches what, and what falls with what. */
export const lab: Lab<DesignParams, DesignAction, DesignState, WholeReadouts> = {
  ...live, ...panels, ...twin, ...conditions,
  model: {
    ...live.model,
    observe: (state) => {
      const world = worldOf(state);
      const { regionDown, active } = state;
      return {
        ...live.model.observe(state), regionDown, active,
        storyMs: byStory((story) => storyMs(world, story)), missing: byStory((story) => flowOf(world, story).missed.map(({ part }) => part)),
      };
    },
  },
  summary, question,
  poster: {
    ...live.poster,
    caption: {
      ko: "다중 AZ 데이터베이스를 쓰지만 NAT 게이트웨이는 하나뿐인 설계입니다. 붉은 부품은 한 영역에 하나뿐이라 잃으면 어떤 이야기가 멈추는 단일 장애점이고, 연결에서 계산한 것입니다. 요청 하나가 CloudFront에서 들어오는 중입니다.",
      en: "A design with a Multi-AZ database but a single NAT gateway. Red parts are single points of failure, computed from the connections: alone in one zone, and some story stops without them. A request is on its way in through CloudFront.",
    },
  },
  honesty, broken,
};
