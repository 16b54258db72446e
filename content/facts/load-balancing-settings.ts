import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const guide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/elasticloadbalancing/latest/${page}.html` });

const overview = guide("How Elastic Load Balancing works", "userguide/how-elastic-load-balancing-works");
const albHealth = guide("Health checks for Application Load Balancer target groups", "application/target-group-health-checks");
const nlbHealth = guide("Health checks for Network Load Balancer target groups", "network/target-group-health-checks");
const gwlbHealth = guide("Health checks for Gateway Load Balancer target groups", "gateway/health-checks");
const attributes = guide("Edit target group attributes for your Application Load Balancer", "application/edit-target-group-attributes");
const attributeApi = guide("Elastic Load Balancing API, TargetGroupAttribute (botocore 1.43.107)", "APIReference/API_TargetGroupAttribute");
const balancerApi = guide("Elastic Load Balancing API, LoadBalancerAttribute (botocore 1.43.107)", "APIReference/API_LoadBalancerAttribute");

const seconds = (words: number | string): { readonly unit: "s"; readonly say: Text } => ({ unit: "s", say: { ko: `${words}초`, en: `${words} seconds` } });
const checks = (value: number): { readonly unit: "checks"; readonly say: Text } => ({ unit: "checks", say: { ko: `${value}번`, en: `${value} checks` } });

/** Settings of load balancers and target groups that have a number: defaults and ranges. */
export const loadBalancingSettings = {
  "elb.hc.interval": {
    value: 30, ...seconds(30), sources: [albHealth, nlbHealth], ...read,
    meaning: { ko: "ALB와 NLB가 대상 하나에 상태 확인을 보내는 간격의 기본값입니다.", en: "Default time between two health checks of one target, for ALB and NLB." },
  },
  "elb.hc.interval.gwlb": {
    value: 10, ...seconds(10), sources: [gwlbHealth], ...read,
    meaning: { ko: "GWLB의 상태 확인 간격 기본값입니다.", en: "Default health check interval of a GWLB." },
  },
  "elb.hc.interval.min": {
    value: 5, ...seconds(5), sources: [albHealth, nlbHealth, gwlbHealth], ...read,
    meaning: { ko: "상태 확인 간격의 하한입니다.", en: "Shortest health check interval." },
  },
  "elb.hc.interval.max": {
    value: 300, ...seconds(300), sources: [albHealth, nlbHealth, gwlbHealth], ...read,
    meaning: { ko: "상태 확인 간격의 상한입니다.", en: "Longest health check interval." },
  },
  "elb.hc.timeout": {
    value: 5, ...seconds(5), sources: [albHealth, gwlbHealth], ...read,
    meaning: {
      ko: "ALB에서 인스턴스와 IP 대상이 이 시간 안에 답하지 않으면 상태 확인에 실패합니다. GWLB의 기본값도 같습니다.",
      en: "An ALB counts a check as failed if an instance or IP target has not answered by then. A GWLB has the same default.",
    },
  },
  "elb.hc.timeout.min": { value: 2, ...seconds(2), sources: [albHealth], ...read, meaning: { ko: "상태 확인 제한 시간의 하한입니다.", en: "Shortest health check timeout." } },
  "elb.hc.timeout.max": { value: 120, ...seconds(120), sources: [albHealth], ...read, meaning: { ko: "상태 확인 제한 시간의 상한입니다.", en: "Longest health check timeout." } },
  "elb.hc.healthy": {
    value: 5, ...checks(5), sources: [albHealth, nlbHealth, gwlbHealth], ...read,
    meaning: {
      ko: "비정상이던 대상은 상태 확인에 이만큼 연속으로 성공해야 다시 정상이 됩니다. ALB, NLB, GWLB의 기본값입니다.",
      en: "Passed checks in a row that bring an unhealthy target back. Default of ALB, NLB and GWLB.",
    },
  },
  "elb.hc.unhealthy": {
    value: 2, ...checks(2), sources: [albHealth, nlbHealth, gwlbHealth], ...read,
    meaning: {
      ko: "정상이던 대상은 상태 확인에 이만큼 연속으로 실패하면 비정상이 됩니다. 대상이 Lambda 함수가 아닐 때의 기본값입니다.",
      en: "Failed checks in a row that make a healthy target unhealthy, unless the target is a Lambda function.",
    },
  },
  "elb.hc.threshold.min": { value: 2, ...checks(2), sources: [albHealth, nlbHealth, gwlbHealth], ...read, meaning: { ko: "두 임계값의 하한입니다.", en: "Smallest value of both thresholds." } },
  "elb.hc.threshold.max": { value: 10, ...checks(10), sources: [albHealth, nlbHealth, gwlbHealth], ...read, meaning: { ko: "두 임계값의 상한입니다.", en: "Largest value of both thresholds." } },
  "elb.hc.first-check": {
    value: 1, unit: "checks", say: { ko: "한 번", en: "one check" }, sources: [albHealth, guide("Troubleshoot your Network Load Balancer", "network/load-balancer-troubleshooting")], ...read,
    meaning: {
      ko: "ALB와 NLB에 새로 등록한 대상은 상태 확인에 한 번만 성공하면 정상이 됩니다. 정상 임계값은 비정상에서 돌아오는 대상에 적용됩니다.",
      en: "A newly registered target of an ALB or NLB becomes healthy after one passed check; the healthy threshold is for a target that comes back from unhealthy.",
    },
  },
  "elb.fail-open.thresholds": {
    value: 1, unit: "targets", say: { ko: "정상 대상 1개", en: "1 healthy target" },
    meaning: {
      ko: "영역의 정상 대상이 기준보다 적어지면 그 영역의 주소가 DNS에서 빠지고(DNS 장애 조치), 노드는 비정상 대상까지 포함해 닿는 대상 모두에 보냅니다(라우팅 장애 조치). 두 기준의 기본값은 각각 1개이고, 닿는 대상에 대한 비율로도 정합니다.",
      en: "Below this number of healthy targets a zone's address leaves DNS (DNS failover) and its node sends to all targets it can reach, unhealthy ones too (routing failover). Default 1 for each; a percentage of the targets the node can reach may be set, too.",
    },
    sources: [guide("Target group health for your Application Load Balancer", "application/target-group-health"), attributeApi], ...read,
  },
  "elb.kind.drain": {
    value: 300, ...seconds(300), sources: [attributeApi, attributes], ...read,
    meaning: {
      ko: "등록 취소한 대상이 draining에 머무는 시간(등록 취소 지연)의 기본값입니다. ALB, NLB, GWLB가 같습니다.",
      en: "Deregistration delay: how long a deregistered target stays draining. Default of ALB, NLB and GWLB.",
    },
  },
  "elb.kind.drain.max": { value: 3600, ...seconds("3,600"), sources: [attributeApi], ...read, meaning: { ko: "등록 취소 지연의 상한입니다. 하한은 0입니다.", en: "Longest deregistration delay; the shortest is 0." } },
  "elb.kind.slowstart.min": {
    value: 30, ...seconds(30), sources: [attributeApi, attributes], ...read,
    meaning: { ko: "느린 시작을 켤 때 줄 수 있는 가장 짧은 시간입니다. 0이면 꺼진 것이고, 기본값이 0입니다.", en: "Shortest slow start. 0 is off, and off is the default." },
  },
  "elb.kind.slowstart.max": { value: 900, ...seconds(900), sources: [attributeApi, attributes], ...read, meaning: { ko: "느린 시작의 가장 긴 시간입니다.", en: "Longest slow start." } },
  "elb.kind.sticky.duration": {
    value: 86_400, unit: "s", say: { ko: "1일", en: "one day" }, sources: [attributeApi, attributes, guide("Sticky sessions for your Application Load Balancer", "application/sticky-sessions")], ...read,
    meaning: { ko: "ALB 로드 밸런서 쿠키가 지속되는 시간의 기본값입니다. 요청마다 다시 셉니다.", en: "Default duration of an ALB load balancer cookie; it starts anew with every request." },
  },
  "elb.kind.sticky.max": {
    value: 604_800, unit: "s", say: { ko: "7일", en: "seven days" }, sources: [attributeApi], ...read,
    meaning: { ko: "ALB 쿠키 지속 시간의 상한입니다. 하한은 1초입니다.", en: "Longest duration of an ALB cookie; the shortest is one second." },
  },
  "elb.kind.idle": {
    value: 60, ...seconds(60), sources: [balancerApi], ...read,
    meaning: { ko: "ALB 유휴 제한 시간의 기본값입니다. 1초에서 4,000초까지 바꿀 수 있습니다.", en: "Default idle timeout of an ALB; 1 to 4,000 seconds." },
  },
  "elb.kind.idle.nlb": {
    value: 350, ...seconds(350), sources: [guide("Network Load Balancers", "network/network-load-balancers"), guide("Elastic Load Balancing API, ListenerAttribute (botocore 1.43.107)", "APIReference/API_ListenerAttribute")], ...read,
    meaning: { ko: "NLB와 GWLB에서 TCP 흐름의 유휴 제한 시간 기본값입니다. 60초에서 6,000초까지 바꿀 수 있고, UDP는 120초로 고정입니다.", en: "Default idle timeout of a TCP flow for NLB and GWLB, 60 to 6,000 seconds; UDP is fixed at 120." },
  },
  "elb.metrics.interval": {
    value: 60, ...seconds(60), sources: [guide("CloudWatch metrics for your Application Load Balancer", "application/load-balancer-cloudwatch-metrics")], ...read,
    meaning: { ko: "ELB는 요청이 흐르는 동안 이 간격마다 지표를 CloudWatch에 보냅니다. 요청이 없으면 보내지 않고, 상태 확인은 세지 않습니다.", en: "While requests flow ELB sends its metrics to CloudWatch at this interval; without requests it sends none. Health checks are not counted." },
  },
  "elb.dns.ttl": {
    value: 60, ...seconds(60), sources: [overview], ...read,
    meaning: { ko: "로드 밸런서 DNS 레코드의 TTL입니다. 주소가 빠져도 클라이언트는 그때까지 옛 주소를 쓸 수 있습니다.", en: "TTL of a load balancer's DNS records: a client may use a removed address that long." },
  },
  "elb.kind.min-az": {
    value: 2, unit: "zones", say: { ko: "두 곳", en: "two" },
    sources: [guide("Application Load Balancers", "application/application-load-balancers")], ...read,
    meaning: { ko: "ALB에 켜 두어야 하는 가용 영역의 최소 개수입니다.", en: "Fewest Availability Zones of an ALB." },
  },
  "elb.kind.min-az.nlb": {
    value: 1, unit: "zones", say: { ko: "한 곳", en: "one" },
    sources: [guide("Elastic Load Balancing API, CreateLoadBalancer (botocore 1.43.107)", "APIReference/API_CreateLoadBalancer")], ...read,
    meaning: { ko: "NLB와 GWLB에 켜 두어야 하는 가용 영역의 최소 개수입니다.", en: "Fewest Availability Zones of an NLB or GWLB." },
  },
} as const satisfies Record<string, Fact>;
