import type { Figure } from "@/engine/figure";

/** Lightsail beside your account with a way out; Elastic Beanstalk, which makes resources inside your account. */
export const simplerWays = {
  title: { ko: "Lightsail은 옆에, Elastic Beanstalk은 위에", en: "Lightsail stands beside, Elastic Beanstalk above" },
  description: {
    ko: "왼쪽의 Lightsail은 서버와 디스크, 전송량을 묶어 정해진 월 요금으로 주며, 중지해도 요금이 나옵니다. 로드 밸런서와 데이터베이스, CDN도 묶음으로 더합니다. "
      + "스냅샷을 내보내면 EC2의 AMI가 됩니다. 오른쪽의 Elastic Beanstalk에는 소스 번들을 올립니다. 번들은 애플리케이션 버전이 되어 S3에 보관되고 환경에 배포됩니다. "
      + "환경은 가운데, 곧 내 계정 안에 EC2와 Auto Scaling, 로드 밸런서를 만들며 요금은 그 리소스에 붙습니다.",
    en: "On the left, Lightsail bundles server, disk and transfer at a set monthly price, which is due even when stopped; load balancer, database and CDN are bundles as well. "
      + "An exported snapshot becomes an AMI in EC2. On the right you give Elastic Beanstalk a source bundle. It becomes an application version, kept in S3, and is deployed to an environment. "
      + "The environment makes EC2 instances, Auto Scaling and a load balancer in the middle, in your own account, and these are what you pay for.",
  },
  size: [720, 300],
  narrowSize: [340, 728],
  nodes: {
    lightsail: {
      shape: "group", label: { ko: "Lightsail", en: "Lightsail" }, icon: "cloud", concept: "lightsail",
      at: [16, 16, 200, 268], narrow: [16, 16, 308, 200],
    },
    account: {
      shape: "group", label: { ko: "내 계정의 리소스", en: "Your resources" }, icon: "server", concept: "shared-responsibility",
      at: [276, 16, 168, 268], narrow: [16, 264, 308, 200],
    },
    beanstalk: {
      shape: "group", label: { ko: "Elastic Beanstalk", en: "Elastic Beanstalk" }, icon: "group", concept: "elastic-beanstalk",
      at: [504, 16, 200, 268], narrow: [16, 512, 308, 200],
    },
    bundle: {
      shape: "box", label: { ko: "가상 서버 묶음", en: "Server bundle" }, tone: "accent", group: "lightsail", concept: "lightsail",
      lines: { ko: ["서버·디스크·전송량"], en: ["server, disk, transfer"] },
      at: [28, 50, 176, 66], narrow: [28, 158, 284, 46],
    },
    extras: {
      shape: "box", label: { ko: "더하는 묶음", en: "More bundles" }, group: "lightsail", concept: "lightsail",
      lines: { ko: ["로드 밸런서·DB·CDN"], en: ["balancer, database, CDN"] },
      at: [28, 128, 176, 66], narrow: [28, 104, 284, 46],
    },
    price: {
      shape: "box", label: { ko: "정해진 월 요금", en: "Monthly price" }, tone: "warn", group: "lightsail", concept: "billing",
      lines: { ko: ["중지해도 나옴"], en: ["due even if stopped"] },
      at: [28, 206, 176, 66], narrow: [28, 50, 284, 46],
    },
    ami: {
      shape: "box", label: { ko: "AMI", en: "AMI" }, group: "account", concept: "ami",
      at: [288, 50, 144, 66], narrow: [28, 298, 284, 46],
    },
    servers: {
      shape: "box", label: { ko: "EC2·Auto Scaling", en: "EC2, Auto Scaling" }, group: "account", concept: "auto-scaling",
      at: [288, 128, 144, 66], narrow: [28, 352, 284, 46],
    },
    balancer: {
      shape: "box", label: { ko: "로드 밸런서", en: "Load balancer" }, group: "account", concept: "elastic-load-balancing",
      at: [288, 206, 144, 66], narrow: [28, 406, 284, 46],
    },
    source: {
      shape: "box", label: { ko: "소스 번들", en: "Source bundle" }, group: "beanstalk", concept: "elastic-beanstalk",
      lines: { ko: ["zip·war 또는 Docker"], en: ["zip, war or Docker"] },
      at: [516, 50, 176, 66], narrow: [28, 654, 284, 46],
    },
    version: {
      shape: "box", label: { ko: "애플리케이션 버전", en: "Application version" }, group: "beanstalk", concept: "elastic-beanstalk",
      lines: { ko: ["S3에 보관"], en: ["kept in S3"] },
      at: [516, 128, 176, 66], narrow: [28, 600, 284, 46],
    },
    environment: {
      shape: "box", label: { ko: "환경", en: "Environment" }, tone: "accent", group: "beanstalk", concept: "elastic-beanstalk",
      lines: { ko: ["웹 서버 또는 작업자"], en: ["web server or worker"] },
      at: [516, 206, 176, 66], narrow: [28, 546, 284, 46],
    },
  },
  edges: {
    exported: {
      from: "bundle", to: "ami", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.7, narrowToAt: 0.7,
      label: { ko: "내보내기", en: "export" }, line: "dashed",
      say: { ko: "스냅샷을 EC2로 내보내면 AMI가 됩니다.", en: "A snapshot exported to EC2 becomes an AMI." },
    },
    uploaded: {
      from: "source", to: "version", sides: ["bottom", "top"], narrowSides: ["top", "bottom"],
      say: { ko: "올린 번들이 버전이 됩니다.", en: "An uploaded bundle becomes a version." },
    },
    deployed: {
      from: "version", to: "environment", sides: ["bottom", "top"], narrowSides: ["top", "bottom"],
      say: { ko: "버전을 환경에 배포합니다.", en: "A version is deployed to an environment." },
    },
    "makes-balancer": {
      from: "environment", to: "balancer", sides: ["left", "right"], narrowSides: ["top", "bottom"], narrowFromAt: 0.7, narrowToAt: 0.7,
      label: { ko: "만듦", en: "makes" },
      say: { ko: "환경이 내 계정에 로드 밸런서를 만듭니다.", en: "The environment makes a load balancer in your account." },
    },
    "makes-servers": {
      from: "environment", to: "servers", sides: ["left", "right"], fromAt: 0.2, narrowSides: ["right", "right"], narrowFromAt: 0.5,
      say: { ko: "환경이 내 계정에 EC2 인스턴스와 Auto Scaling 그룹을 만듭니다.", en: "The environment makes EC2 instances and an Auto Scaling group in your account." },
    },
  },
} as const satisfies Figure;
