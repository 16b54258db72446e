import type { Note } from "@/engine/note";

export const note = {
  id: "route-53",
  title: { ko: "Route 53: 이름에서 주소로", en: "Route 53: from names to addresses" },
  summary: {
    ko: "도메인 이름이 주소가 되는 과정을 따라가며 레코드와 별칭, 여덟 가지 라우팅 정책, 상태 확인과 TTL을 다룹니다.",
    en: "Follow a domain name to its address: records and aliases, the eight routing policies, health checks and TTL.",
  },
  minutes: 11,
  needs: ["addresses-and-interfaces"],
  refutes: ["M31", "M32"],
  sources: [
    { title: "Amazon Route 53: Choosing between alias and non-alias records", url: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html" },
    { title: "Amazon Route 53: Choosing a routing policy", url: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html" },
    { title: "Amazon Route 53: How it determines whether a health check is healthy",
      url: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html" },
    { title: "Amazon Route 53: How it chooses records when health checking is configured",
      url: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-how-route-53-chooses-records.html" },
  ],
} as const satisfies Note;
