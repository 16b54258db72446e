import type { Fact, Source } from "@/engine/fact";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const framework = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/wellarchitected/latest/framework/${page}.html` });
const failures = framework("REL 11. How do you design your workload to withstand component failures?", "rel-11");

/** Best practices of the Well-Architected Framework that a drawing can be checked against. */
export const wellArchitected = {
  "wa.locations": {
    value: "REL10-BP01", say: { ko: "여러 위치에 배포", en: "deploy to multiple locations" },
    meaning: {
      ko: "워크로드의 데이터와 자원을 여러 가용 영역에, 필요하면 여러 리전에 나누어 둡니다. 부품이 서로 독립이어야 여분의 계산이 맞습니다.",
      en: "Spread data and resources over several zones, and over Regions where necessary. Redundancy counts only if the parts are independent.",
    },
    sources: [framework("REL10-BP01 Deploy the workload to multiple locations", "rel_fault_isolation_multiaz_region_system")], ...read,
  },
  "wa.failover": {
    value: "REL11-BP02", say: { ko: "정상인 자원으로 장애 조치", en: "fail over to healthy resources" },
    meaning: { ko: "부품이 고장 나면 정상인 자원이 이어받게 합니다.", en: "When a part fails, a healthy one takes over." },
    sources: [failures], ...read,
  },
  "wa.healing": {
    value: "REL11-BP03", say: { ko: "모든 층에서 자동 복구", en: "automate healing on all layers" },
    meaning: { ko: "모든 층에서 복구를 자동으로 합니다.", en: "Healing is automated on every layer." },
    sources: [failures], ...read,
  },
  "wa.static-stability": {
    value: "REL11-BP05", say: { ko: "정적 안정성", en: "static stability" },
    meaning: {
      ko: "가용 영역 하나가 없어져도 부하를 다 받을 만큼의 인스턴스를 미리 나누어 둡니다. 고장이 난 뒤에 새로 띄우는 것에 기대지 않습니다.",
      en: "Enough instances stand ready in the zones to take the load without one of them, rather than being launched after the failure.",
    },
    sources: [framework("REL11-BP05 Use static stability to prevent bimodal behavior", "rel_withstand_component_failures_static_stability")], ...read,
  },
  "wa.notify": {
    value: "REL11-BP06", say: { ko: "가용성에 영향을 주는 일을 알림", en: "notify when availability is affected" },
    meaning: { ko: "가용성에 영향을 주는 일이 생기면 알립니다.", en: "Events that affect availability are notified." },
    sources: [failures], ...read,
  },
  "wa.layers": {
    value: "SEC05-BP01", say: { ko: "네트워크 계층 만들기", en: "create network layers" },
    meaning: {
      ko: "닿을 수 있어야 하는 범위가 같은 것끼리 계층으로 묶습니다. 인터넷이 필요 없는 데이터베이스는 인터넷과 오갈 길이 없는 서브넷에 둡니다.",
      en: "What has the same reachability requirements forms a layer. A database that needs no internet belongs in subnets without a route to it or from it.",
    },
    sources: [framework("SEC05-BP01 Create network layers", "sec_network_protection_create_layers")], ...read,
  },
} as const satisfies Record<string, Fact>;
