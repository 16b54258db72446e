import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows for which no page of AWS states the detail; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** Wording that is the same in both languages, such as the name of a state. */
const both = (words: string): Text => ({ ko: words, en: words });

const guide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/elasticloadbalancing/latest/${page}.html` });
const api = (shape: string): Source => guide(`Elastic Load Balancing API, ${shape} (botocore 1.43.107)`, `APIReference/API_${shape}`);

const overview = guide("How Elastic Load Balancing works", "userguide/how-elastic-load-balancing-works");
const albHealth = guide("Health checks for Application Load Balancer target groups", "application/target-group-health-checks");
const nlbHealth = guide("Health checks for Network Load Balancer target groups", "network/target-group-health-checks");
const gwlbHealth = guide("Health checks for Gateway Load Balancer target groups", "gateway/health-checks");
const clbHealth = guide("Health checks for your Classic Load Balancer", "classic/elb-healthchecks");
const albAttributes = guide("Edit target group attributes for your Application Load Balancer", "application/edit-target-group-attributes");
const nlbAttributes = guide("Edit target group attributes for your Network Load Balancer", "network/edit-target-group-attributes");
const albLimits = guide("Quotas for your Application Load Balancers", "application/load-balancer-limits");
const nlbLimits = guide("Quotas for your Network Load Balancers", "network/load-balancer-limits");
const gwlb = guide("Gateway Load Balancers", "gateway/gateway-load-balancers");
const xForwarded = guide("HTTP headers and Application Load Balancers", "application/x-forwarded-headers");
const clbDrain = guide("Configure connection draining for your Classic Load Balancer", "classic/config-conn-drain");
const weights: Source = {
  title: "Improving availability with Application Load Balancer automatic target weights",
  url: "https://aws.amazon.com/blogs/networking-and-content-delivery/improving-availability-with-application-load-balancer-automatic-target-weights/",
};
const transitions = [albHealth, albAttributes] as const;

/** What the kinds of load balancer are, how they choose and judge targets, and their limits. Numbers of settings are in `load-balancing-settings.ts`. */
export const loadBalancing = {
  // Kinds
  "elb.kind.layer": {
    value: ["7", "4", "3"], say: { ko: "7계층, 4계층, 3계층", en: "layer 7, layer 4, layer 3" },
    meaning: {
      ko: "ALB는 7계층(HTTP 요청), NLB는 4계층(TCP·UDP 연결), GWLB는 3계층(IP 패킷)을 봅니다. CLB는 4계층과 7계층을 다루던 이전 세대입니다.",
      en: "An ALB looks at layer 7 (HTTP requests), an NLB at layer 4 (TCP and UDP connections), a GWLB at layer 3 (IP packets). The CLB, of the previous generation, did 4 and 7.",
    },
    sources: [overview, gwlb], ...unsure,
  },
  "elb.kind.protocols": {
    value: ["HTTP, HTTPS", "TCP, UDP, TCP_UDP, TLS, QUIC, TCP_QUIC", "GENEVE"], say: { ko: "HTTP·HTTPS, TCP·UDP·TLS·QUIC, 모든 IP 패킷", en: "HTTP and HTTPS; TCP, UDP, TLS and QUIC; any IP packet" },
    meaning: {
      ko: "ALB는 HTTP와 HTTPS(HTTP/2, gRPC, WebSocket 포함), NLB는 TCP, UDP, TLS, QUIC을 받습니다. GWLB는 모든 IP 패킷을 받아 GENEVE(포트 6081)로 싸서 대상에 넘깁니다.",
      en: "An ALB takes HTTP and HTTPS (with HTTP/2, gRPC and WebSocket), an NLB takes TCP, UDP, TLS and QUIC. A GWLB takes any IP packet and hands it to its targets inside GENEVE on port 6081.",
    },
    sources: [overview, api("Listener")], ...read,
    older: { ko: "오래된 자료는 ELB가 HTTP, TCP, SSL 트래픽을 EC2 인스턴스에 나눈다고만 합니다. 그것은 이전 세대인 CLB의 설명입니다.", en: "Older notes say that ELB spreads HTTP, TCP and SSL over EC2 instances. That describes the Classic Load Balancer of the previous generation." },
  },
  "elb.kind.targets": {
    value: ["instance, ip, lambda", "instance, ip, alb", "instance, ip"], say: { ko: "인스턴스, IP 주소, Lambda 함수, ALB", en: "instances, IP addresses, Lambda functions, an ALB" },
    meaning: {
      ko: "대상은 ALB에서 인스턴스·IP 주소·Lambda 함수, NLB에서 인스턴스·IP 주소·ALB, GWLB에서 인스턴스·IP 주소입니다.",
      en: "Targets are instances, IP addresses and Lambda functions for an ALB; instances, IP addresses and an ALB for an NLB; instances and IP addresses for a GWLB.",
    },
    sources: [api("CreateTargetGroup")], ...read,
  },
  "elb.kind.source.alb": {
    value: "X-Forwarded-For", say: both("X-Forwarded-For"),
    meaning: {
      ko: "ALB의 대상에는 로드 밸런서의 주소에서 온 연결로 보입니다. 클라이언트의 주소는 X-Forwarded-For 헤더에 덧붙여 전달됩니다(기본값 append).",
      en: "A target of an ALB sees a connection from the load balancer's address; the client's address is appended to the X-Forwarded-For header (default append).",
    },
    sources: [xForwarded], ...read,
  },
  "elb.kind.source.nlb": {
    value: true, say: { ko: "클라이언트 IP 보존", en: "client IP preservation" },
    meaning: {
      ko: "NLB는 클라이언트 IP 주소를 보존할 수 있고, 인스턴스 대상에서는 기본으로 켜져 있습니다. TCP와 TLS를 쓰는 IP 대상에서는 기본으로 꺼져 있습니다.",
      en: "An NLB can preserve the client's IP address: on by default for instance targets, off by default for IP targets with TCP or TLS.",
    },
    sources: [nlbAttributes], ...read,
  },
  "elb.kind.algorithm": {
    value: ["round_robin", "least_outstanding_requests", "weighted_random"], say: { ko: "라운드 로빈", en: "round robin" },
    meaning: {
      ko: "ALB의 선택 방식은 round_robin(기본), least_outstanding_requests, weighted_random입니다. NLB와 GWLB는 흐름의 해시로 고르고, 연결이 끝날 때까지 같은 대상에 보냅니다.",
      en: "An ALB chooses by round_robin (default), least_outstanding_requests or weighted_random. NLB and GWLB choose by a hash of the flow and keep the target for its life.",
    },
    sources: [overview, api("TargetGroupAttribute")], ...read,
  },
  "elb.kind.algorithm.flow": {
    value: "flow hash", say: { ko: "흐름 해시(flow hash)", en: "a flow hash" },
    meaning: {
      ko: "NLB는 프로토콜, 출발지와 목적지의 IP 주소와 포트, TCP 시퀀스 번호로 만든 해시로 대상을 고르고 TCP 연결 하나는 끝까지 한 대상에 보냅니다. GWLB는 기본으로 5-튜플 해시를 씁니다.",
      en: "An NLB hashes protocol, source and destination address and port, and TCP sequence number, and keeps a TCP connection on one target for its life. A GWLB hashes the 5-tuple by default.",
    },
    sources: [overview], ...read,
  },
  "elb.kind.algorithm.mitigation": {
    value: 3, unit: "targets", say: { ko: "세 곳 이상", en: "at least three" },
    meaning: {
      ko: "정상 대상이 셋 이상인 HTTP·HTTPS 대상 그룹에서 ALB는 오류 비율이 남다른 대상을 찾아냅니다. weighted_random에서는 그 대상에 보내는 양까지 줄일 수 있습니다.",
      en: "In HTTP and HTTPS groups with at least three healthy targets an ALB detects targets with an unusual share of errors; with weighted_random it can also send them less.",
    },
    sources: [weights], ...read,
  },
  "elb.kind.crosszone": {
    value: ["on", "off", "off"], say: { ko: "ALB는 켜짐, NLB와 GWLB는 꺼짐", en: "on for ALB, off for NLB and GWLB" },
    meaning: {
      ko: "교차 영역 로드 밸런싱은 ALB에서 늘 켜져 있고 대상 그룹 단위로만 끌 수 있습니다. NLB와 GWLB에서는 기본으로 꺼져 있습니다. CLB는 API로 만들면 꺼져 있고 콘솔로 만들면 켜져 있습니다.",
      en: "Cross-zone load balancing is always on for an ALB and can be turned off only for a target group. It is off by default for NLB and GWLB. A CLB has it off if made by the API, on if made in the console.",
    },
    sources: [overview], ...read,
  },
  "elb.crosszone.example": {
    value: [25, 6.25].map(String), say: { ko: "25%와 6.25%", en: "25% and 6.25%" },
    meaning: {
      ko: "두 영역에 대상이 2개와 8개 있으면, 교차 영역을 켰을 때는 모두 10%씩 받고 껐을 때는 2개가 25%씩, 8개가 6.25%씩 받습니다. DNS가 두 노드에 절반씩 보내기 때문입니다.",
      en: "With 2 and 8 targets in two zones, each gets 10% with cross-zone on; off, the two get 25% each and the eight 6.25% each, because DNS sends half to either node.",
    },
    sources: [overview], ...read,
  },
  "elb.kind.static-ip": {
    value: "NLB", say: { ko: "영역마다 고정 IP 하나", en: "one static IP per zone" },
    meaning: {
      ko: "NLB는 가용 영역마다 고정 IP 주소를 하나 두고 탄력적 IP 주소를 붙일 수도 있습니다. ALB의 주소는 바뀌므로 DNS 이름으로 찾습니다.",
      en: "An NLB has one static address in each zone, an Elastic IP if you like. An ALB's addresses change, so it is found by its DNS name.",
    },
    sources: [overview], ...read,
  },
  "elb.kind.drain.clb": {
    value: 300, unit: "s", say: { ko: "300초", en: "300 seconds" },
    meaning: { ko: "CLB에서는 같은 기능을 연결 드레이닝이라 하고, 켰을 때 300초(1초에서 3,600초)입니다.", en: "A CLB calls it connection draining: 300 seconds when enabled, 1 to 3,600." },
    sources: [clbDrain], ...read,
  },
  "elb.kind.slowstart": {
    value: "round_robin", say: { ko: "라운드 로빈에서만", en: "only with round robin" },
    meaning: { ko: "느린 시작은 ALB에서 라운드 로빈을 쓸 때만 켤 수 있습니다. 기본은 꺼짐입니다.", en: "Slow start needs an ALB with round robin. It is off by default." },
    sources: [albAttributes, api("TargetGroupAttribute")], ...read,
  },
  "elb.slowstart.rules": {
    value: "linear", say: { ko: "정해진 몫까지 일정하게 늘어남", en: "a share that rises linearly" },
    meaning: {
      ko: "느린 시작 동안 대상의 몫은 일정하게 늘어납니다. 켤 때 이미 있던 대상에는 적용되지 않고, 느린 시작이 아닌 정상 대상이 하나는 있어야 하며, 비정상이 되거나 등록 취소되면 끝납니다.",
      en: "The share rises linearly. Targets present when it is switched on skip it, it needs a healthy target outside slow start, and it ends when the target becomes unhealthy or is deregistered.",
    },
    sources: [albAttributes], ...read,
  },
  "elb.kind.sticky": {
    value: ["lb_cookie", "app_cookie", "source_ip"], say: { ko: "쿠키 또는 출발지 IP 주소", en: "a cookie or the source IP" },
    meaning: {
      ko: "고정 세션은 ALB에서 lb_cookie나 app_cookie, NLB에서 source_ip, GWLB에서 source_ip_dest_ip 등으로 정합니다. 기본은 꺼짐입니다.",
      en: "Stickiness is by lb_cookie or app_cookie for an ALB, source_ip for an NLB, source_ip_dest_ip and others for a GWLB. Off by default.",
    },
    sources: [api("TargetGroupAttribute"), albAttributes], ...read,
  },
  "elb.sticky.algorithm": {
    value: "first pick only", say: { ko: "처음 한 번만", en: "for the first pick only" },
    meaning: {
      ko: "고정 세션을 켜면 선택 알고리즘은 처음 대상을 고를 때만 쓰입니다. weighted_random은 고정 세션이나 느린 시작과 함께 쓸 수 없습니다.",
      en: "With stickiness the algorithm makes the first pick only. weighted_random cannot be combined with stickiness or slow start.",
    },
    sources: [albAttributes], ...read,
  },

  // Health checks
  "elb.hc.protocol": {
    value: ["HTTP", "TCP", "TCP"], say: { ko: "ALB는 HTTP, NLB와 GWLB는 TCP", en: "HTTP for ALB, TCP for NLB and GWLB" },
    meaning: { ko: "상태 확인 프로토콜의 기본값입니다. ALB는 HTTP와 HTTPS, NLB와 GWLB는 TCP, HTTP, HTTPS를 쓸 수 있습니다.", en: "Default protocol of health checks. ALB may use HTTP or HTTPS; NLB and GWLB may use TCP, HTTP or HTTPS." },
    sources: [albHealth, nlbHealth, gwlbHealth, clbHealth], ...read,
  },
  "elb.hc.path": {
    value: "/", say: both("/"),
    meaning: { ko: "HTTP 상태 확인 경로의 기본값입니다. gRPC는 /AWS.ALB/healthcheck, CLB는 /index.html입니다.", en: "Default path of an HTTP check; /AWS.ALB/healthcheck for gRPC, /index.html for a CLB." },
    sources: [albHealth, nlbHealth, gwlbHealth, clbHealth], ...read,
  },
  "elb.hc.matcher": {
    value: ["200", "200-399", "200-399"], say: { ko: "ALB는 200, NLB와 GWLB는 200–399", en: "200 for ALB, 200–399 for NLB and GWLB" },
    meaning: { ko: "상태 확인 성공으로 보는 응답 코드의 기본값입니다. ALB는 200–499, NLB는 200–599 안에서 바꿀 수 있습니다.", en: "Response codes that pass a check by default; within 200–499 for an ALB, 200–599 for an NLB." },
    sources: [albHealth, nlbHealth, gwlbHealth, clbHealth], ...read,
  },
  "elb.hc.timeout.nlb": {
    value: [6, 10].map(String), say: { ko: "HTTP 6초, TCP와 HTTPS 10초", en: "6 seconds for HTTP, 10 for TCP and HTTPS" },
    meaning: { ko: "NLB 상태 확인 제한 시간의 기본값입니다. API 설명서가 적은 6초와 10초는 NLB의 값입니다.", en: "Default health check timeout of an NLB. The 6 and 10 seconds of the API reference are these." },
    sources: [nlbHealth, api("CreateTargetGroup")], ...read,
  },
  "elb.hc.healthy.clb": {
    value: 10, unit: "checks", say: { ko: "10번", en: "10 checks" },
    meaning: { ko: "CLB의 정상 임계값 기본값입니다.", en: "Default healthy threshold of a CLB." },
    sources: [clbHealth], ...read,
  },
  "elb.hc.unhealthy.lambda": {
    value: 5, unit: "checks", say: { ko: "5번", en: "5 checks" },
    meaning: { ko: "대상이 Lambda 함수일 때 ALB의 비정상 임계값 기본값입니다. 간격은 35초, 제한 시간은 30초입니다.", en: "Default unhealthy threshold of an ALB for a Lambda target; the interval is 35 and the timeout 30 seconds." },
    sources: [albHealth], ...read,
  },
  "elb.hc.independent": {
    value: "every interval", say: { ko: "응답과 상관없이 정해진 간격마다", en: "every interval, however long the answer takes" },
    meaning: { ko: "상태 확인은 응답에 걸린 시간과 상관없이 간격마다 보내며, 결과는 그 간격 내내 유효합니다.", en: "A check is sent every interval, however long the answer takes, and its result holds for the interval." },
    sources: [albHealth], ...read,
  },
  "elb.hc.worst-case": {
    value: 65, unit: "s", say: { ko: "약 60~65초", en: "about 60–65 seconds" },
    meaning: {
      ko: "ALB의 기본값으로 고장 난 대상이 비정상으로 표시되기까지 걸리는 최악의 시간입니다. 간격 × 비정상 임계값 + 제한 시간으로 계산한 값입니다.",
      en: "Longest time with ALB defaults until a failed target is marked unhealthy: interval × unhealthy threshold + timeout. Derived, not stated by AWS.",
    },
    sources: [albHealth], ...unsure,
    older: { ko: "오래된 자료는 서버가 고장 나면 ELB가 곧바로 건너뛰어 끊김이 없다고 합니다.", en: "Older notes say that ELB skips a failed server at once, without interruption." },
  },
  "elb.fail-open": {
    value: "all targets", say: { ko: "모든 대상에", en: "to all targets" },
    meaning: {
      ko: "켜진 모든 영역에서 대상 그룹의 대상이 전부 비정상이면 로드 밸런서는 요청을 막지 않고 모든 대상에 보냅니다(fail open).",
      en: "If every target of a group is unhealthy in all enabled zones, the load balancer fails open: it sends to all of them.",
    },
    sources: [albHealth, nlbHealth], ...read,
    older: { ko: "오래된 자료는 ELB가 정상 인스턴스에만 보낸다고 합니다.", en: "Older notes say that ELB sends to healthy instances only." },
  },
  "elb.nlb.rst": {
    value: true, say: { ko: "기본으로 켜짐", en: "on by default" },
    meaning: { ko: "NLB의 대상이 비정상이 되면 NLB는 기본으로 그 대상에 맺어진 클라이언트 연결을 끊습니다(TCP RST). 그 때문에 fail open이 될 때는 끊지 않습니다.", en: "When an NLB target becomes unhealthy the NLB by default closes the client connections to it (TCP RST), unless the target makes it fail open." },
    sources: [nlbHealth, nlbAttributes], ...read,
  },
  "elb.nlb.drain": {
    value: false, say: { ko: "기본으로 끊지 않음", en: "not closed by default" },
    meaning: { ko: "NLB는 등록 취소 지연이 끝나도 이미 맺어진 TCP 연결을 기본으로 끊지 않습니다(deregistration_delay.connection_termination.enabled). 대상이 정상이고 연결이 쉬지 않으면 계속 보냅니다.", en: "When the deregistration delay is over an NLB by default leaves established TCP connections alone (deregistration_delay.connection_termination.enabled). While the target is healthy and a connection is not idle, it goes on sending." },
    sources: [nlbAttributes, api("TargetGroupAttribute")], ...read,
  },
  "elb.register.running": {
    value: "running", say: { ko: "실행 중인 인스턴스만", en: "running instances only" },
    meaning: { ko: "인스턴스를 대상으로 등록할 때 그 인스턴스는 실행 중이어야 합니다. 아니면 RegisterTargets가 InvalidTarget으로 거절합니다.", en: "An instance must be running when it is registered; otherwise RegisterTargets refuses with InvalidTarget." },
    sources: [guide("Register targets with your Application Load Balancer target group", "application/target-group-register-targets"), api("RegisterTargets")], ...read,
  },
  "elb.no-repair": {
    value: false, say: { ko: "고치거나 바꾸지 않음", en: "neither repairs nor replaces" },
    meaning: {
      ko: "로드 밸런서는 비정상 대상에 요청을 보내지 않을 뿐, 인스턴스를 고치거나 새로 만들지 않습니다. 교체는 ELB 상태 확인을 켠 Auto Scaling 그룹이 합니다.",
      en: "A load balancer stops sending to an unhealthy target; it neither repairs nor replaces the instance. An Auto Scaling group does, once ELB health checks are enabled for it.",
    },
    sources: [albHealth, { title: "Health checks for instances in an Auto Scaling group", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html" }], ...read,
    older: { ko: "오래된 자료는 ELB만 있으면 고장 난 서버가 저절로 대체된다고 합니다.", en: "Older notes have ELB replace a failed server." },
  },

  // Load balancer, rules, limits
  "elb.state": {
    value: ["provisioning", "active", "active_impaired", "failed"], say: both("provisioning, active, active_impaired, failed"),
    meaning: { ko: "로드 밸런서의 상태입니다. active_impaired는 ALB가 필요한 만큼 커지지 못하는 상태입니다.", en: "States of a load balancer. active_impaired: an ALB that cannot scale as it should." },
    sources: [api("LoadBalancerState")], ...read,
  },
  "elb.alb.keepalive": {
    value: 3600, unit: "s", say: { ko: "3,600초", en: "3,600 seconds" },
    meaning: { ko: "ALB가 클라이언트 연결을 유지하는 최대 시간의 기본값입니다(60초에서 604,800초).", en: "Default client keep-alive of an ALB, 60 to 604,800 seconds." },
    sources: [api("LoadBalancerAttribute")], ...read,
  },
  "elb.alb.http2-streams": {
    value: 128, unit: "requests", say: { ko: "128개", en: "128 requests" },
    meaning: { ko: "HTTP/2 클라이언트 연결 하나로 동시에 보낼 수 있는 요청 수입니다.", en: "Parallel requests over one HTTP/2 client connection." },
    sources: [overview], ...read,
  },
  "elb.alb.headers": {
    value: 64, unit: "K", say: both("64 K"),
    meaning: { ko: "ALB가 받는 요청 헤더 전체의 상한입니다. 요청 줄과 헤더 하나는 16 K, 응답 헤더는 32 K까지입니다.", en: "Limit of all request headers of an ALB; 16 K for the request line or one header, 32 K for response headers." },
    sources: [albLimits], ...read,
  },
  "elb.alb.rule-conditions": {
    value: ["host-header", "path-pattern", "http-header", "http-request-method", "query-string", "source-ip"],
    say: { ko: "호스트, 경로, 헤더, 메서드, 쿼리 문자열, 출발지 IP", en: "host, path, header, method, query string, source IP" },
    meaning: { ko: "ALB 리스너 규칙이 볼 수 있는 조건입니다.", en: "What a listener rule of an ALB can look at." },
    sources: [api("RuleCondition")], ...read,
  },
  "elb.alb.actions": {
    value: ["forward", "redirect", "fixed-response", "authenticate-oidc", "authenticate-cognito", "jwt-validation"],
    say: { ko: "전달, 리디렉션, 고정 응답, 인증, JWT 검증", en: "forward, redirect, fixed response, authentication, JWT validation" },
    meaning: { ko: "ALB 리스너 규칙이 할 수 있는 동작입니다. 호스트 헤더와 URL을 고쳐 쓸 수도 있습니다.", en: "What a listener rule of an ALB can do; it can also rewrite the host header and the URL." },
    sources: [api("Action")], ...read,
  },
  "elb.quota.alb": {
    value: 50, unit: "load balancers", say: { ko: "리전마다 50개", en: "50 per Region" },
    meaning: { ko: "ALB 개수의 기본 할당량입니다. ALB 하나에 리스너 50개, 규칙 100개, 대상 그룹 100개, 대상 1,000개까지입니다.", en: "Default quota of ALBs; one has up to 50 listeners, 100 rules, 100 target groups and 1,000 targets." },
    sources: [albLimits], ...read,
  },
  "elb.quota.tg": {
    value: 3000, unit: "target groups", say: { ko: "리전마다 3,000개", en: "3,000 per Region" },
    meaning: { ko: "대상 그룹 수의 기본 할당량으로 ALB와 NLB가 함께 씁니다. ALB 대상 그룹 하나에 대상 1,000개, 로드 밸런서 1개입니다.", en: "Default quota of target groups, shared by ALB and NLB; an ALB group has up to 1,000 targets and one load balancer." },
    sources: [albLimits], ...read,
  },
  "elb.quota.nlb": {
    value: 50, unit: "load balancers", say: { ko: "리전마다 50개", en: "50 per Region" },
    meaning: { ko: "NLB 개수의 기본 할당량입니다. 가용 영역마다 대상 500개까지이고, 교차 영역을 켜면 모두 합쳐 500개입니다.", en: "Default quota of NLBs; 500 targets in each zone, or 500 in all with cross-zone on." },
    sources: [nlbLimits], ...read,
  },
  "elb.nlb.quic": {
    value: true, say: { ko: "QUIC과 보안 그룹 지원", en: "QUIC and security groups" },
    meaning: { ko: "NLB는 QUIC과 TCP_QUIC 리스너를 받고, 리스너 규칙과 보안 그룹도 지원합니다.", en: "An NLB takes QUIC and TCP_QUIC listeners and supports listener rules and security groups." },
    sources: [api("CreateLoadBalancer"), nlbLimits], ...read,
  },

  // Health of a target
  "elb.target.initial": {
    value: ["Elb.RegistrationInProgress", "Elb.InitialHealthChecking"], say: both("initial"),
    meaning: { ko: "initial: 등록하는 중이거나 첫 상태 확인을 하는 중입니다. 아직 요청을 받지 않습니다.", en: "initial: being registered, or in its first health checks. It gets no requests yet." },
    sources: [albHealth, nlbHealth], ...read,
  },
  "elb.target.healthy": {
    value: "healthy", say: both("healthy"),
    meaning: { ko: "healthy: 상태 확인을 통과해 요청을 받습니다. 이유 코드는 없습니다.", en: "healthy: it passes its checks and gets requests. No reason code." },
    sources: [albHealth, nlbHealth], ...read,
  },
  "elb.target.unhealthy": {
    value: ["Target.ResponseCodeMismatch", "Target.Timeout", "Target.FailedHealthChecks", "Elb.InternalError"], say: both("unhealthy"),
    meaning: {
      ko: "unhealthy: 상태 확인에 연속으로 실패했습니다. ALB는 응답 코드 불일치, 시간 초과, 연결 실패를 이유 코드로 구분합니다. NLB의 이유 코드는 Target.FailedHealthChecks입니다.",
      en: "unhealthy: it failed checks in a row. An ALB tells a wrong response code, a timeout and a failed connection apart by reason code; an NLB says Target.FailedHealthChecks.",
    },
    sources: [albHealth, nlbHealth], ...read,
  },
  "elb.target.unhealthy-draining": {
    value: ["Target.FailedHealthChecks"], say: both("unhealthy.draining"),
    meaning: { ko: "unhealthy.draining: NLB에만 있는 상태로, 비정상이 된 대상의 기존 연결을 유예 시간 동안 유지합니다.", en: "unhealthy.draining: NLB only. Connections to a target that became unhealthy are kept for a grace period." },
    sources: [nlbHealth], ...read,
  },
  "elb.target.unused": {
    value: ["Target.NotRegistered", "Target.NotInUse", "Target.InvalidState", "Target.IpUnusable"], say: both("unused"),
    meaning: { ko: "unused: 등록되지 않았거나, 규칙이나 영역에서 쓰이지 않거나, 중지·종료된 인스턴스입니다.", en: "unused: not registered, not used by a rule or zone, or a stopped or terminated instance." },
    sources: [albHealth, nlbHealth], ...read,
  },
  "elb.target.draining": {
    value: ["Target.DeregistrationInProgress"], say: both("draining"),
    meaning: { ko: "draining: 등록을 취소하는 중입니다. 새 요청은 받지 않고 진행 중인 요청은 마칩니다.", en: "draining: being deregistered. It gets no new requests and finishes those in flight." },
    sources: [albHealth, nlbHealth], ...read,
  },
  "elb.target.unavailable": {
    value: ["Target.HealthCheckDisabled", "Elb.InternalError"], say: both("unavailable"),
    meaning: { ko: "unavailable: 상태를 알 수 없습니다. ALB에서는 상태 확인을 꺼 둔 Lambda 대상이 그렇습니다.", en: "unavailable: health is not known. For an ALB that is a Lambda target with checks disabled." },
    sources: [albHealth, nlbHealth], ...read,
  },
  "elb.alb.transition.h01": {
    value: "initial", say: both("unused → initial"),
    meaning: { ko: "규칙이 쓰는 그룹에, 켜진 영역의 대상을 등록하면 initial(Elb.RegistrationInProgress)이 됩니다.", en: "RegisterTargets in a group that a rule uses, in an enabled zone: initial (Elb.RegistrationInProgress)." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h02": {
    value: "initial", say: both("initial"),
    meaning: { ko: "등록이 끝나면 이유 코드가 Elb.InitialHealthChecking으로 바뀝니다.", en: "When registration is done the reason becomes Elb.InitialHealthChecking." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h03": {
    value: "healthy", say: both("initial → healthy"),
    meaning: { ko: "initial인 대상은 상태 확인에 처음 성공하면 healthy가 됩니다.", en: "An initial target becomes healthy with its first passed check." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h04": {
    value: "unhealthy", say: both("initial → unhealthy"),
    meaning: { ko: "initial인 대상이 상태 확인에 거듭 실패하면 unhealthy가 됩니다. 횟수는 문서에 없어 비정상 임계값으로 봅니다.", en: "An initial target that keeps failing becomes unhealthy; the page gives no number, we take the unhealthy threshold." },
    sources: transitions, ...unsure,
  },
  "elb.alb.transition.h05": {
    value: "unhealthy", say: both("healthy → unhealthy"),
    meaning: { ko: "healthy인 대상이 비정상 임계값만큼 연속으로 실패하면 unhealthy가 됩니다.", en: "A healthy target becomes unhealthy after UnhealthyThresholdCount failures in a row." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h06": {
    value: "healthy", say: both("unhealthy → healthy"),
    meaning: { ko: "unhealthy인 대상이 정상 임계값만큼 연속으로 성공하면 healthy가 됩니다. 느린 시작을 켰다면 다시 시작합니다.", en: "An unhealthy target becomes healthy after HealthyThresholdCount passes in a row; slow start begins again if enabled." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h07": {
    value: "draining", say: both("→ draining"),
    meaning: { ko: "등록을 취소하면 draining이 되고 새 요청을 받지 않습니다.", en: "DeregisterTargets makes it draining: no new requests." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h08": {
    value: "unused", say: both("draining → unused"),
    meaning: { ko: "등록 취소 지연이 끝나면 unused가 됩니다. 할 일이 없어도 그때까지 draining으로 보입니다.", en: "After the deregistration delay it is unused. It is shown as draining for the whole delay, even if idle." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h09": {
    value: "5xx", say: both("5xx"),
    meaning: { ko: "draining인 대상이 연결을 먼저 끊으면 클라이언트는 5xx 응답을 받습니다. 상태는 그대로입니다.", en: "If a draining target closes a connection early, the client gets a 5xx; the state stays." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h10": {
    value: "unused", say: both("→ unused"),
    meaning: { ko: "등록된 인스턴스를 중지하거나 종료하면 unused(Target.InvalidState)가 됩니다.", en: "A registered instance that is stopped or terminated: unused (Target.InvalidState)." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h11": {
    value: "unused", say: both("→ unused"),
    meaning: { ko: "그룹이 모든 규칙에서 빠지거나 영역을 끄면 unused(Target.NotInUse)가 됩니다.", en: "Group removed from all rules, or its zone disabled: unused (Target.NotInUse)." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h12": {
    value: "unavailable", say: both("→ unavailable"),
    meaning: { ko: "상태 확인을 끈 Lambda 대상은 unavailable(Target.HealthCheckDisabled)입니다. 인스턴스와 IP 대상의 상태 확인은 끌 수 없습니다.", en: "A Lambda target with checks off: unavailable (Target.HealthCheckDisabled). Checks of instance and IP targets cannot be disabled." },
    sources: transitions, ...read,
  },
  "elb.alb.transition.h13": {
    value: "initial", say: both("draining → initial"),
    meaning: { ko: "draining인 대상을 다시 등록하면 initial이 됩니다.", en: "A draining target registered again becomes initial." },
    sources: transitions, ...unsure,
  },
} as const satisfies Record<string, Fact>;
