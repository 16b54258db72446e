import type { Text } from "@/engine/locale";
import type { InjectionId } from "./injections";

/** Why something that happens comes to what it comes to: the rule behind it. */
export const reasons: Readonly<Record<InjectionId | "zone" | "region", Text>> = {
  "cache-cold": { ko: "재시작한 노드는 메모리의 내용을 잃었고, 지나가는 쿼리가 다시 채웁니다.", en: "A restarted node has lost what was in memory; the queries that pass fill it again." },
  "db-slow": { ko: "페이지는 캐시와 복제본이 덜어 주지만, 정산 작업에는 둘 다 없습니다.", en: "A cache and a replica spare pages most of it; the billing job has neither." },
  "web-gray": { ko: "상태 확인은 제한 시간(기본 5초) 안의 답이면 통과이므로, 느린 대상도 목록에 남습니다.", en: "A check passes if the answer comes in time, 5 s by default, so slow targets stay listed." },
  "edge-far": { ko: "먼 엣지도 같은 답을 합니다. 왕복이 길어질 뿐입니다.", en: "A farther edge gives the same answer after a longer way." },
  "lambda-busy": { ko: "S3가 비동기로 보낸 이벤트는 스로틀링되어도 버려지지 않고 최대 6시간까지 다시 시도됩니다.", en: "S3 sends its events asynchronously: throttled ones are not lost but tried again for up to 6 hours." },
  "partner-slow": { ko: "기다리는 것은 뒤에서 도는 작업이고, 페이지는 결제사를 부르지 않습니다.", en: "It is the job in the background that waits; pages do not call the payment firm." },
  "partner-down": { ko: "주문은 데이터베이스에 남아 있으므로, 결제사가 돌아오면 다시 보낼 수 있습니다.", en: "Orders stay in the database and can be sent when the firm is back." },
  certificate: { ko: "브라우저가 연결부터 거절합니다. ACM은 발급하고 DNS로 검증한 인증서를 스스로 갱신하지만, 가져온 인증서는 갱신하지 않습니다.", en: "Browsers refuse to connect. ACM renews what it issued and DNS validates, but not an imported certificate." },
  "bucket-policy": { ko: "버킷이 403으로 거절합니다. 엣지에 사본이 있는 파일은 TTL이 지날 때까지 더 나오지만, 여기서는 세지 않습니다.", en: "The bucket denies with 403. Files that an edge has a copy of are served until their TTL is over, which is left out here." },
  spike: { ko: "크기가 정해진 그룹은 넘치는 요청을 잃습니다. 부하가 하루를 따를 때는 대상 추적이 늘립니다.", en: "A group of a fixed size loses what exceeds it. Target tracking adds instances when the load follows the day." },
  "replica-lag": { ko: "복제는 비동기라, 복제본은 늦어도 오류 없이 옛 데이터로 답합니다.", en: "Replication is asynchronous: a replica that lags answers without an error, from old data." },
  "cache-old": { ko: "캐시는 원본이 바뀐 것을 모릅니다. 시간이 지나 지워지거나 지워야 새로 읽습니다.", en: "A cache does not know that the original has changed until its copy expires or is deleted." },
  "edge-old": { ko: "무효화하지 않으면 엣지의 사본이 TTL(기본 24시간) 동안 나옵니다.", en: "Without an invalidation an edge serves its copy until the TTL is over, 24 h by default." },
  "check-path": { ko: "대상이 모두 비정상이면 로드 밸런서는 모두에게 보냅니다. 다만 그룹이 ELB 상태 확인까지 보게 했다면 멀쩡한 인스턴스를 바꾸기 시작합니다.", en: "If every target is unhealthy, the load balancer sends to all. But a group told to heed ELB's checks would begin to replace sound instances." },
  "no-capacity": { ko: "이미 도는 인스턴스는 그대로입니다. 잃은 것을 채우거나 늘릴 때만 드러납니다.", en: "What runs stays. It shows only when something has to be replaced or added." },
  "alarm-muted": { ko: "경보는 알릴 뿐, 요청을 나르지 않습니다.", en: "An alarm tells; it carries no requests." },
  "worker-stuck": { ko: "옛 작업이 그대로 주문을 보내므로 밀리는 것은 없고, 새 버전만 뜨지 못합니다.", en: "The old tasks go on sending orders, so none wait; only the new version does not start." },
  zone: { ko: "그곳의 것이 함께 멈춥니다. 로드 밸런서는 두 번 잇달아 실패한 대상을 빼고, 다중 AZ 데이터베이스는 흔히 60~120초 만에 넘어갑니다.", en: "What stands there fails together. The load balancer drops targets after two failed checks; a Multi-AZ database usually fails over in 60 to 120 s." },
  region: { ko: "리전 단위의 서비스도 함께 멈춥니다. Route 53과 CloudFront는 남지만, 가리킬 곳이 있어야 합니다.", en: "Services of the Region fail with it. Route 53 and CloudFront remain, but need somewhere to lead to." },
};
