import type { Figure } from "@/engine/figure";

/** One web service with the stops of one request numbered: name, edge, balancer, servers in two zones, cache and database. */
export const requestPath = {
  title: {
    ko: "요청 하나가 들르는 곳: 번호 순서로 따라갑니다",
    en: "Where one request stops: follow the numbers",
  },
  description: {
    ko: "사용자는 Route 53(1)에서 주소를 얻어 CloudFront(2)로 갑니다. 정적 파일은 S3 버킷(3)에서, 나머지는 VPC의 로드 밸런서(4)에서 옵니다. 로드 밸런서는 요청을 두 가용 영역에 걸친 Auto Scaling 그룹의 웹 서버(5)로 나눕니다. "
      + "서버는 캐시(6)를 먼저 보고, 없으면 가용 영역 a의 기본 데이터베이스(7)에 묻습니다. 기본 데이터베이스는 영역 b의 대기 인스턴스와 동기로 맞춰집니다. 단일 장애점은 노드가 하나뿐인 캐시입니다. "
      + "CloudWatch가 모두의 지표를 보고, IAM 역할이 서버에 임시 자격 증명을 줍니다.",
    en: "A user gets an address from Route 53 (1) and goes to CloudFront (2). Static files come from an S3 bucket (3), everything else from the load "
      + "balancer (4) in the VPC, which divides requests among the web servers (5) of an Auto Scaling group over two zones. A server looks in the cache "
      + "(6) first and then asks the primary database (7) in zone a, which is kept in step with a standby in zone b. The cache, a single node, is a "
      + "single point of failure. CloudWatch watches the metrics of all, and an IAM role gives the servers temporary credentials.",
  },
  size: [720, 506],
  narrowSize: [340, 706],
  nodes: {
    user: { shape: "pill", icon: "user", label: { ko: "사용자", en: "User" }, concept: "user", at: [8, 14, 112, 52], narrow: [100, 8, 140, 46] },
    names: { shape: "box", icon: "globe", badge: { ko: "1", en: "1" }, label: { ko: "Route 53", en: "Route 53" }, concept: "route-53", at: [8, 98, 144, 52], narrow: [4, 84, 150, 52] },
    edge: { shape: "box", icon: "cloud", badge: { ko: "2", en: "2" }, label: { ko: "CloudFront", en: "CloudFront" }, concept: "cloudfront", at: [212, 14, 160, 52], narrow: [172, 84, 160, 52] },
    bucket: { shape: "box", icon: "bucket", badge: { ko: "3", en: "3" }, label: { ko: "S3: 정적 파일", en: "S3: static files" }, concept: "s3", at: [456, 14, 168, 52], narrow: [4, 160, 150, 52] },
    vpc: { shape: "group", label: { ko: "VPC", en: "VPC" }, concept: "vpc", at: [8, 170, 540, 328], narrow: [4, 240, 332, 376] },
    balancer: {
      shape: "box", icon: "balance", badge: { ko: "4", en: "4" }, group: "vpc", label: { ko: "로드 밸런서", en: "Load balancer" }, concept: "elastic-load-balancing",
      at: [178, 196, 200, 50], narrow: [80, 272, 180, 48],
    },
    "zone-a": { shape: "group", group: "vpc", label: { ko: "가용 영역 a", en: "Zone a" }, concept: "availability-zone", at: [20, 262, 252, 228], narrow: [12, 338, 154, 270] },
    "zone-b": { shape: "group", group: "vpc", label: { ko: "가용 영역 b", en: "Zone b" }, concept: "availability-zone", at: [284, 262, 252, 228], narrow: [174, 338, 154, 270] },
    fleet: { shape: "group", group: "vpc", tone: "accent", label: { ko: "Auto Scaling 그룹", en: "Auto Scaling group" }, concept: "auto-scaling", at: [30, 292, 496, 86], narrow: [18, 368, 304, 106] },
    "web-a": { shape: "box", icon: "server", tone: "accent", badge: { ko: "5", en: "5" }, group: "zone-a", label: { ko: "웹 서버", en: "Web server" }, concept: "instance", at: [44, 324, 200, 44], narrow: [28, 414, 128, 50] },
    "web-b": { shape: "box", icon: "server", tone: "accent", badge: { ko: "5", en: "5" }, group: "zone-b", label: { ko: "웹 서버", en: "Web server" }, concept: "instance", at: [312, 324, 200, 44], narrow: [184, 414, 128, 50] },
    cache: {
      shape: "box", icon: "cache", tone: "warn", badge: { ko: "6", en: "6" }, group: "zone-b", label: { ko: "캐시(하나)", en: "Cache (one)" }, concept: "single-point-of-failure",
      at: [312, 392, 200, 40], narrow: [184, 488, 128, 46],
    },
    primary: { shape: "box", icon: "database", badge: { ko: "7", en: "7" }, group: "zone-a", label: { ko: "RDS 기본", en: "RDS primary" }, concept: "rds", at: [44, 442, 200, 40], narrow: [28, 552, 128, 50] },
    standby: { shape: "box", icon: "database", group: "zone-b", label: { ko: "RDS 대기", en: "RDS standby" }, concept: "rds", at: [312, 442, 200, 40], narrow: [184, 552, 128, 50] },
    role: { shape: "box", icon: "role", label: { ko: "IAM 역할", en: "IAM role" }, concept: "iam-role", at: [572, 226, 140, 52], narrow: [176, 646, 156, 52] },
    watch: { shape: "box", icon: "chart", label: { ko: "CloudWatch", en: "CloudWatch" }, concept: "cloudwatch", at: [572, 308, 140, 52], narrow: [4, 646, 156, 52] },
  },
  edges: {
    "ask-name": { from: "user", to: "names", sides: ["bottom", "top"], toAt: 0.389, narrowSides: ["left", "top"], narrowToAt: 0.5, line: "dashed", say: { ko: "이름을 주소로 바꿉니다.", en: "turns the name into an address." } },
    enter: { from: "user", to: "edge", sides: ["right", "left"], narrowSides: ["right", "top"], say: { ko: "가까운 엣지로 요청을 보냅니다.", en: "sends the request to a nearby edge." } },
    files: { from: "edge", to: "bucket", sides: ["right", "left"], narrowSides: ["bottom", "right"], narrowFromAt: 0.15, say: { ko: "캐시에 없는 정적 파일을 S3에서 가져옵니다.", en: "takes static files it lacks from S3." } },
    pages: { from: "edge", to: "balancer", sides: ["bottom", "top"], toAt: 0.57, narrowFromAt: 0.331, narrowToAt: 0.805, route: "straight", say: { ko: "나머지 요청을 로드 밸런서로 넘깁니다.", en: "passes other requests to the load balancer." } },
    spread: { from: "balancer", to: "fleet", sides: ["bottom", "top"], narrowToAt: 0.5, route: "straight", say: { ko: "정상인 웹 서버에 나눕니다.", en: "divides them among healthy web servers." } },
    look: { from: "web-b", to: "cache", sides: ["bottom", "top"], route: "straight", say: { ko: "자주 읽는 것을 캐시에서 찾습니다.", en: "looks in the cache for what is read often." } },
    query: { from: "web-a", to: "primary", sides: ["bottom", "top"], route: "straight", say: { ko: "데이터베이스에 읽고 씁니다.", en: "reads from and writes to the database." } },
    copy: { from: "primary", to: "standby", sides: ["right", "left"], route: "straight", line: "dashed", say: { ko: "대기 인스턴스와 동기로 맞춥니다.", en: "is kept in step with the standby, synchronously." } },
    lend: { from: "role", to: "vpc", sides: ["left", "right"], toAt: 0.25, narrowSides: ["top", "bottom"], narrowToAt: 0.753, route: "straight", line: "dotted", say: { ko: "서버에 임시 자격 증명을 줍니다.", en: "gives the servers temporary credentials." } },
    measure: { from: "vpc", to: "watch", sides: ["right", "left"], fromAt: 0.5, narrowSides: ["bottom", "top"], narrowFromAt: 0.235, route: "straight", line: "dotted", say: { ko: "지표를 CloudWatch에 보냅니다.", en: "sends metrics to CloudWatch." } },
  },
} as const satisfies Figure;
