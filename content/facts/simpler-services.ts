import type { Fact, Source } from "@/engine/fact";

const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const lightsailWhat = {
  title: "What is Amazon Lightsail?",
  url: "https://docs.aws.amazon.com/lightsail/latest/userguide/what-is-amazon-lightsail.html",
} as const satisfies Source;
const lightsailBilling = {
  title: "Amazon Lightsail: Billing and account management",
  url: "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-frequently-asked-questions-faq-billing-and-account-management.html",
} as const satisfies Source;
const lightsailExport = {
  title: "Amazon Lightsail API: ExportSnapshot",
  url: "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_ExportSnapshot.html",
} as const satisfies Source;
const beanstalkWelcome = {
  title: "What is AWS Elastic Beanstalk?",
  url: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html",
} as const satisfies Source;
const beanstalkBucket = {
  title: "Using Elastic Beanstalk with Amazon S3",
  url: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.S3.html",
} as const satisfies Source;
const beanstalkDeploy = {
  title: "Elastic Beanstalk: Deployment policies and settings",
  url: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html",
} as const satisfies Source;
const beanstalkTier = {
  title: "AWS Elastic Beanstalk API: EnvironmentTier",
  url: "https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_EnvironmentTier.html",
} as const satisfies Source;
const beanstalkTerminate = {
  title: "Terminate an Elastic Beanstalk environment",
  url: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.terminating.html",
} as const satisfies Source;
const appRunner = {
  title: "AWS App Runner availability change",
  url: "https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html",
} as const satisfies Source;

/** Services that put servers together for you: Lightsail, Elastic Beanstalk, and what became of App Runner. */
export const simplerServices = {
  "lightsail.what": {
    value: "bundled monthly price", say: { ko: "한 달 요금이 정해진 묶음", en: "bundles at a set monthly price" },
    meaning: {
      ko: "Lightsail은 가상 서버, 컨테이너, 관리형 MySQL과 PostgreSQL, 디스크, 버킷, 로드 밸런서, CDN, 고정 IP, DNS, 스냅샷을 묶음 요금으로 주며 VPC와 피어링할 수 있습니다.",
      en: "Lightsail offers virtual servers, containers, managed MySQL and PostgreSQL, disks, buckets, load balancer, CDN, static IP, DNS and snapshots at bundled prices, and can peer with a VPC.",
    },
    sources: [lightsailWhat], ...read,
    older: { ko: "오래된 자료는 확장할 수 없는 단순한 서버로만 소개합니다.", en: "Older notes know it only as a simple server that cannot grow." },
  },
  "lightsail.bill": {
    value: "hourly, capped at the monthly price", say: { ko: "시간 단위로 세되 월 요금까지만", en: "by the hour, up to the monthly price" },
    meaning: {
      ko: "Lightsail 플랜은 정해진 시간당 요금으로 세고, 한 달 요금을 넘지 않습니다. 도중에 삭제하면 쓴 시간만큼만 냅니다.",
      en: "A Lightsail plan is charged at a fixed hourly price up to its monthly price. If deleted earlier, only the hours used are charged.",
    },
    sources: [lightsailBilling], ...read,
  },
  "lightsail.bill.stopped": {
    value: true, say: { ko: "삭제할 때까지", en: "until they are deleted" },
    meaning: {
      ko: "Lightsail 인스턴스와 데이터베이스는 중지한 상태에서도 삭제할 때까지 요금이 붙습니다.",
      en: "Lightsail instances and databases are charged until they are deleted, also while stopped.",
    },
    sources: [lightsailBilling], ...read,
    older: { ko: "EC2처럼 중지하면 요금이 멈춘다고 여기기 쉽습니다.", en: "It is easy to think that a stop ends the charge, as on EC2." },
  },
  "lightsail.export": {
    value: "AMI and EBS in the same Region", say: { ko: "같은 리전의 AMI와 EBS 스냅샷", en: "an AMI and EBS snapshots in the same Region" },
    meaning: {
      ko: "Lightsail 인스턴스 스냅샷을 EC2로 내보내면 같은 리전에 AMI로 나타나고, 시스템 디스크와 디스크 스냅샷은 EBS가 됩니다.",
      en: "An exported Lightsail instance snapshot appears in EC2 as an AMI in the same Region; system disk and disk snapshots become EBS.",
    },
    sources: [lightsailExport], ...read,
  },
  "beanstalk.what": {
    value: "no charge of its own", say: { ko: "따로 요금이 없고", en: "no charge of its own" },
    meaning: {
      ko: "Elastic Beanstalk은 애플리케이션 버전(소스 번들 또는 Docker)을 환경에 배포합니다. 표준 환경은 EC2, 클러스터 환경은 EKS 위에 만들어지며, Beanstalk 자체의 요금은 없습니다.",
      en: "Elastic Beanstalk deploys an application version (source bundle or Docker) to an environment: standard ones on EC2, cluster ones on EKS. It has no charge of its own.",
    },
    sources: [beanstalkWelcome], ...read,
    older: { ko: "오래된 자료는 이미지로 배포하는 서비스라고 합니다.", en: "Older notes say that it centres on deployment by image." },
  },
  "beanstalk.languages": {
    value: ["Go", "Java", ".NET", "Node.js", "PHP", "Python", "Ruby", "Docker"],
    say: { ko: "Go, Java, .NET, Node.js, PHP, Python, Ruby, Docker", en: "Go, Java, .NET, Node.js, PHP, Python, Ruby and Docker" },
    meaning: { ko: "Elastic Beanstalk이 플랫폼을 제공하는 언어와 도구입니다.", en: "Languages and tools for which Elastic Beanstalk has platforms." },
    sources: [beanstalkWelcome], ...read,
  },
  "beanstalk.s3": {
    value: ["versions", "source bundles", "logs (optional)", "saved configurations"],
    say: { ko: "버전과 소스 번들, 저장한 구성, 그리고 켰다면 로그", en: "versions and source bundles, saved configurations and, if turned on, logs" },
    meaning: {
      ko: "Beanstalk의 S3 버킷(elasticbeanstalk-리전-계정)에는 버전, 소스 번들, 선택 사항인 로그, 저장한 구성이 들어갑니다. 사용자가 올린 파일은 코드가 넣어야만 S3에 갑니다.",
      en: "Beanstalk's bucket (elasticbeanstalk-region-account) holds versions, source bundles, optional logs and saved configurations. Files that users upload go to S3 only if your code puts them there.",
    },
    sources: [beanstalkBucket], ...read,
    older: { ko: "오래된 자료는 애플리케이션의 이미지 데이터도 저절로 S3에 저장된다고 합니다.", en: "Older notes say that images, as application data, are kept in S3 as well." },
  },
  "beanstalk.deploy.policies": {
    value: ["All at once", "Rolling", "Rolling with additional batch", "Immutable", "Traffic splitting"],
    say: { ko: "다섯 가지", en: "five" },
    meaning: {
      ko: "배포 정책은 한 번에 모두, 롤링, 추가 배치를 사용한 롤링, 변경 불가능, 트래픽 분할의 다섯 가지이고 기본값은 한 번에 모두입니다. EB CLI로 만든 확장 가능한 환경은 롤링이 기본입니다.",
      en: "There are five deployment policies; the default is all at once. Scalable environments made with the EB CLI use rolling.",
    },
    sources: [beanstalkDeploy], ...read,
  },
  "beanstalk.tiers": {
    value: ["WebServer", "Worker"], say: { ko: "웹 서버 환경과 작업자 환경", en: "web server and worker environments" },
    meaning: {
      ko: "환경 계층은 HTTP 요청을 받는 웹 서버와 SQS 대기열의 일을 처리하는 작업자 두 가지입니다.",
      en: "There are two tiers: web server, for HTTP requests, and worker, for work from an SQS queue.",
    },
    sources: [beanstalkTier], ...read,
  },
  "beanstalk.database": {
    value: "Retain", say: { ko: "삭제 정책을 Retain으로", en: "its deletion policy to Retain" },
    meaning: {
      ko: "환경에 연결해 만든 데이터베이스를 남기려면 환경을 종료하기 전에 삭제 정책을 Retain으로 바꾸거나 스냅샷을 뜨게 합니다.",
      en: "To keep a database made with the environment, set its deletion policy to Retain, or to take a snapshot, before terminating the environment.",
    },
    sources: [beanstalkTerminate], ...read,
  },
  "apprunner.status": {
    value: "closed to new customers", say: { ko: "새 고객을 받지 않습니다", en: "is closed to new customers" },
    meaning: {
      ko: "App Runner는 새 고객을 받지 않고 기존 고객만 계속 쓸 수 있습니다. AWS는 ECS Express Mode를 권합니다.",
      en: "App Runner is closed to new customers; existing ones continue. AWS points to ECS Express Mode.",
    },
    sources: [appRunner], ...read,
    older: { ko: "오래된 자료는 App Runner를 가장 쉬운 컨테이너 서비스로 권합니다.", en: "Older notes recommend App Runner as the easiest container service." },
  },
} as const satisfies Record<string, Fact>;
