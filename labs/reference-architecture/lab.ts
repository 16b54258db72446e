import type { Lab } from "@/engine/sim/model";
import { conditions } from "./knobs";
import { live } from "./live";
import { broken } from "./model";
import { twin } from "./outline";
import { panels } from "./panels";
import type { DesignAction, DesignParams, DesignReadouts, DesignState } from "./state";
import { honesty, question, summary } from "./text";

/** The web service as a whole: what reaches what, and what falls with what. */
export const lab: Lab<DesignParams, DesignAction, DesignState, DesignReadouts> = {
  ...live, ...panels, ...twin, ...conditions,
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
