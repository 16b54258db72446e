import type { Honesty, Lab } from "@/engine/sim/model";
import { conditions } from "./knobs";
import { live } from "./live";
import { broken } from "./model";
import { twin } from "./outline";
import { panels } from "./panels";
import type { PlaceAction, PlaceParams, PlaceReadouts, PlaceState } from "./state";

const honesty: Honesty = {
  documented: [
    { text: { ko: "일반 계정이 쓰는 리전과 가용 영역의 수, 켜야 하는 리전", en: "Regions of an ordinary account, their zones, and which must be enabled" }, facts: ["geo.region.list", "geo.region.list.zones", "geo.region.min-az"] },
    { text: { ko: "가용 영역은 데이터 센터 하나 이상이고 영역끼리 나누어 쓰지 않음, 서로의 거리와 지연", en: "A zone is one or more data centers, none shared; how far apart zones are" }, facts: ["geo.az.meaning", "geo.az.distance", "geo.az.latency"] },
    { text: { ko: "영역 이름과 ID, 이름이 계정마다 다를 수 있는 리전", en: "Zone names and IDs, and where names may differ by account" }, facts: ["geo.az.name-vs-id", "geo.az.name-mapping-change", "geo.az.uniform-since", "geo.az.id-format"] },
    { text: { ko: "가용 영역마다 인터넷으로 가는 길이 둘, 리전 사이는 AWS의 망", en: "Two ways to the internet for each zone; AWS's own network between Regions" }, facts: ["geo.az.internet", "net.backbone.interregion"] },
    { text: { ko: "다른 영역의 동기 대기 DB, 비동기 복제본과 사람이 하는 승격", en: "The synchronous standby, the asynchronous replica and its promotion by hand" }, facts: ["rds.maz.instance", "rds.maz.instance.failover", "rds.replica.mode", "rds.replica.promote"] },
    { text: { ko: "재해 복구의 네 가지 방법", en: "The four ways of disaster recovery" }, facts: ["dr.strategies", "dr.pilot-light", "dr.warm-standby"] },
  ],
  simplified: [
    { ko: "지도는 손으로 그린 어림이고, 리전은 이름에 나오거나 그 근처로 알려진 도시에 찍었습니다.", en: "The map is a drawing by hand; a Region is put where the city in its name, or one known to be near, lies." },
    { ko: "부하는 일정하고, 지연은 흔들리지 않습니다. 재시도와 Auto Scaling은 없습니다.", en: "Load is constant and latency does not waver. There are no retries and no Auto Scaling." },
    { ko: "영역 ID의 번호를 1부터 차례로 적었습니다. 실제로는 건너뛰는 번호가 있습니다.", en: "Zone IDs are numbered without gaps; real ones skip some numbers." },
    { ko: "비용은 인스턴스와 데이터베이스, 경계를 넘는 전송만 셉니다. 인터넷으로 나가는 전송과 저장 요금은 뺐습니다.", en: "Costs count instances, databases and data across boundaries; internet traffic and storage are left out." },
    { ko: "홈 리전이 살아 있을 때 하는 장애 조치와 되돌아오기는 데이터를 모두 맞춘 뒤에 한다고 봅니다.", en: "A fail-over from a working Region, and every fail-back, is taken to wait until data is in step." },
    { ko: "엣지의 캐시는 장애 중에도 가진 것을 계속 돌려준다고 봅니다.", en: "An edge cache is taken to go on returning what it holds during an outage." },
  ],
  assumed: [
    { ko: "가용 영역마다 데이터 센터 두세 곳, 인스턴스가 들어가는 건물은 우연", en: "Two or three data centers in each zone; the building an instance is in is chance." },
    { ko: "왕복 시간의 하한은 빛이 광섬유를 가는 시간이고, 실제 길이 그보다 긴 비율은 조절하는 값입니다. 처음 값은 공개된 측정의 가운데쯤이고, AWS가 잰 값이 아닙니다.", en: "The floor is light in fiber; how much longer the real way is, you set. It starts near the middle of published measurements; none of it is measured by AWS." },
    { ko: "사용자의 접속 구간 5 ms, 서버 10 ms(정적 2 ms), 같은 영역의 데이터베이스 0.2 ms, 가용 영역 사이 1 ms(조절)", en: "5 ms for the user's access, 10 ms for a server (2 ms static), 0.2 ms to a database in the same zone, 1 ms between zones (a knob)." },
    { ko: "요청의 60%는 정적이고 엣지의 적중률은 90%, 동적 요청의 10%는 쓰기", en: "60% of requests are static with a 90% hit ratio at the edge; 10% of the dynamic ones are writes." },
    { ko: "감지, 시작, 복원, DNS가 퍼지는 시간과 복제 지연은 조절하는 값입니다. 처리한 요청이 99% 아래이면 중단으로 셉니다.", en: "Detection, launch, restore, DNS and replication lag are knobs. Below 99% served counts as an outage." },
    { ko: "끊긴 케이블의 우회로는 1.5배, 인스턴스는 시간당 0.1달러, 데이터베이스는 0.2달러, 백업 저장은 한 달 5달러", en: "A detour of 1.5 times around a cut cable; $0.10 an hour for an instance, $0.20 for a database, $5 a month for backups." },
  ],
};

/** Where to put a service, and what it lives through. */
export const lab: Lab<PlaceParams, PlaceAction, PlaceState, PlaceReadouts> = {
  ...live, ...panels, ...twin, ...conditions,
  summary: {
    ko: "세계 지도에서 리전을 고르고 서버와 데이터를 둔 다음, 데이터 센터 하나부터 리전 전체까지 잃어 봅니다. 무엇이 살아남고, 거리는 몇 밀리초가 되는지 지켜봅니다.",
    en: "Choose Regions on a map of the world, place servers and data, then lose anything from one data center to a whole Region. See what survives, and how many milliseconds distance costs.",
  },
  question: { ko: "무엇을 잃어도 버티려면 어디에 두어야 할까요?", en: "Where do you put it, and what can you then afford to lose?" },
  poster: {
    ...live.poster,
    caption: {
      ko: "서울 리전에서 가용 영역 a를 잃었습니다. 로드 밸런서는 그곳으로 보내기를 멈추었고, 남은 두 대가 모든 요청을 맡습니다. 데이터베이스는 다른 영역의 대기 DB가 이어받는 중이라 아직 동적 요청에 답하지 못합니다. 도쿄의 복제본은 리전 전체를 잃을 때를 기다립니다.",
      en: "Zone a of the Seoul Region is lost. The load balancer sends nothing there any more, and the two instances left carry all requests. The database is just being taken over by its synchronous standby in another zone, so dynamic requests are not answered yet. The replica in Tokyo waits for the loss of the whole Region.",
    },
  },
  honesty, broken,
};
