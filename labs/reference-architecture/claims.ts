import type { Claim, Claims } from "@/engine/sim/claim";
import { flowOf, worldOf } from "./graph";
import { minute, sum, type DesignState, type StoryId } from "./state";

const claim = (ko: string, en: string, holds: Claim<DesignState>["holds"]): Claim<DesignState> => ({ say: { ko, en }, holds });

const reaches = (story: StoryId) => (state: DesignState): boolean => flowOf(worldOf(state), story).permille > 0;

/** What a wrong answer may claim of the service as a whole. */
export const claims = {
  "still-answers": claim("서비스가 계속 답한다", "the service goes on answering", reaches("request")),
  "job-reaches": claim("바깥 서비스를 부르는 작업이 계속된다", "work that calls an outside service goes on", reaches("job")),
  "rest-bears-load": claim("남은 서버가 부하를 다 감당한다", "what is left bears the whole load", ({ web, params }) => sum(web) >= params.load),
  "back-in-five-minutes": claim("5분 안에 서비스가 되살아난다", "the service is back within 5 minutes", (state, since) =>
    state.nowMs < since.nowMs + 5 * minute || reaches("request")(state)),
  "writer-stays": claim("데이터베이스의 역할이 그대로다", "the database keeps its roles", ({ writer }, since) => writer === since.writer),
  "servers-move": claim("돌던 서버가 줄지 않고 그대로 옮겨 간다", "running servers move over and none is lost", ({ web }, since) => sum(web) >= sum(since.web)),
  "none-launched": claim("새 서버는 시작되지 않는다", "no new server is started", ({ log }, since) =>
    log.slice(since.log.length).every(({ kind }) => kind !== "replaced")),
} as const satisfies Claims<DesignState>;
