import type { Fact, Source } from "@/engine/fact";

const checked = "2026-11-21";

const onDemand = {
  title: "On-Demand Instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html",
} as const satisfies Source;
const reserved = {
  title: "Reserved Instances for Amazon EC2",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-reserved-instances.html",
} as const satisfies Source;
const reservedScope = {
  title: "Regional and zonal Reserved Instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/reserved-instances-scope.html",
} as const satisfies Source;
const reservedTypes = {
  title: "Types of Reserved Instances (offering classes)",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/reserved-instances-types.html",
} as const satisfies Source;
const plansTypes = {
  title: "Savings Plans types",
  url: "https://docs.aws.amazon.com/savingsplans/latest/userguide/plan-types.html",
} as const satisfies Source;
const plansWhat = {
  title: "What are Savings Plans?",
  url: "https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html",
} as const satisfies Source;
const spot = {
  title: "Spot Instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-spot-instances.html",
} as const satisfies Source;
const spotBest = {
  title: "Best practices for Amazon EC2 Spot",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html",
} as const satisfies Source;
const spotPricing = {
  title: "New Amazon EC2 Spot pricing model (2018)",
  url: "https://aws.amazon.com/blogs/compute/new-amazon-ec2-spot-pricing/",
} as const satisfies Source;
const spotInterruptions = {
  title: "Spot Instance interruptions",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html",
} as const satisfies Source;
const spotNotices = {
  title: "Spot Instance interruption notices",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html",
} as const satisfies Source;
const spotBehavior = {
  title: "Behavior of Spot Instance interruptions",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html",
} as const satisfies Source;
const spotRebalance = {
  title: "EC2 instance rebalance recommendations",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/rebalance-recommendations.html",
} as const satisfies Source;
const spotBilling = {
  title: "Billing for interrupted Spot Instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-for-interrupted-spot-instances.html",
} as const satisfies Source;
const spotWorks = {
  title: "How Spot Instances work",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-spot-instances-work.html",
} as const satisfies Source;
const stopProtection = {
  title: "Enable stop protection",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-stop-protection.html",
} as const satisfies Source;
const hosts = {
  title: "Amazon EC2 Dedicated Hosts",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html",
} as const satisfies Source;
const dedicated = {
  title: "Amazon EC2 Dedicated Instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-instance.html",
} as const satisfies Source;
const capacity = {
  title: "On-Demand Capacity Reservations",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html",
} as const satisfies Source;
const freeTierEc2 = {
  title: "Track your Free Tier usage for Amazon EC2",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-free-tier-usage.html",
} as const satisfies Source;
const freeTier = {
  title: "AWS Free Tier",
  url: "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier.html",
} as const satisfies Source;
const sla = {
  title: "Amazon Compute Service Level Agreement",
  url: "https://aws.amazon.com/compute/sla/",
} as const satisfies Source;
const slaHistory = {
  title: "Amazon Compute SLA, earlier versions",
  url: "https://aws.amazon.com/compute/sla/historical/",
} as const satisfies Source;
const burstable = {
  title: "Burstable performance instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html",
} as const satisfies Source;
const sdk = {
  title: "botocore 1.43.107, service model ec2",
  url: "https://pypi.org/project/botocore/1.43.107/",
} as const satisfies Source;
const sre = {
  title: "Site Reliability Engineering: Service Level Objectives",
  url: "https://sre.google/sre-book/service-level-objectives/",
} as const satisfies Source;

/** Buying EC2: On-Demand, commitments, Spot, dedicated hardware, the Free Tier and the SLA. */
export const pricing = {
  "ec2.price.ondemand.unit": {
    value: "per second",
    say: { ko: "초 단위", en: "per second" },
    meaning: {
      ko: "온디맨드 인스턴스는 running 상태인 동안 초 단위로 과금됩니다.",
      en: "On-Demand Instances are billed per second while they are running.",
    },
    sources: [onDemand],
    checked,
    confidence: "confirmed",
    older: {
      ko: "온디맨드를 ‘필요할 때만 쓰는 것’으로 적은 자료가 있지만, 약정 없는 가격을 뜻합니다. 켜져 있으면 놀고 있어도 과금됩니다.",
      en: "Some notes call On-Demand ‘use only when needed’. It is a price without commitment; a running instance is billed even when idle.",
    },
  },
  "ec2.price.ondemand.minimum-seconds": {
    value: 60,
    unit: "s",
    say: { ko: "60초", en: "60 seconds" },
    meaning: {
      ko: "시작할 때마다 적용되는 최소 과금 시간입니다.",
      en: "Shortest time that is billed at every start.",
    },
    sources: [onDemand],
    checked,
    confidence: "confirmed",
    older: {
      ko: "‘초 단위 과금’이라고만 적은 자료에는 최소 시간이 빠져 있습니다.",
      en: "Notes that say only ‘per second’ leave out the minimum.",
    },
  },
  "ec2.price.ri.nature": {
    value: "billing discount",
    say: { ko: "요금 할인", en: "a billing discount" },
    meaning: {
      ko: "예약 인스턴스는 기계가 아니라, 조건이 맞는 실행 중 인스턴스에 적용되는 요금 할인입니다. 전체·부분 선결제와 선결제 없음이 있고, 저절로 갱신되지 않으며 취소할 수 없습니다.",
      en: "A Reserved Instance is not a machine but a billing discount matched to running instances. Payment is all, partial or no upfront; it does not renew by itself and cannot be cancelled.",
    },
    sources: [reserved],
    checked,
    confidence: "confirmed",
    older: {
      ko: "‘1년치를 한꺼번에 사는 것’이라는 설명은 틀렸습니다.",
      en: "‘Buying a year of machine in bulk’ is wrong.",
    },
  },
  "ec2.price.ri.terms": {
    value: ["1", "3"],
    say: { ko: "1년 또는 3년", en: "1 or 3 years" },
    meaning: {
      ko: "예약 인스턴스의 약정 기간입니다(365일 또는 1,095일).",
      en: "Terms of a Reserved Instance (365 or 1,095 days).",
    },
    sources: [reserved],
    checked,
    confidence: "confirmed",
  },
  "ec2.price.ri.scope": {
    value: "regional or zonal",
    say: { ko: "리전 범위 또는 영역 범위", en: "regional or zonal scope" },
    meaning: {
      ko: "리전 범위 예약 인스턴스는 어느 가용 영역에서나 할인되고 크기가 달라도 적용되지만(Linux, 기본 테넌시) 용량은 예약하지 않습니다. 영역 범위는 한 가용 영역의 용량을 예약하는 대신 유연성이 없습니다.",
      en: "A regional Reserved Instance discounts any Availability Zone and is size-flexible (Linux, default tenancy) but reserves no capacity. A zonal one reserves capacity in one zone and has no flexibility.",
    },
    sources: [reservedScope],
    checked,
    confidence: "confirmed",
  },
  "ec2.price.ri.class": {
    value: "standard or convertible",
    say: { ko: "표준 또는 컨버터블", en: "standard or convertible" },
    meaning: {
      ko: "표준 클래스는 할인이 크고 마켓플레이스에서 팔 수 있지만 교환할 수 없습니다. 컨버터블 클래스는 교환할 수 있지만 팔 수 없습니다.",
      en: "Standard has the bigger discount and can be sold but not exchanged; Convertible can be exchanged but not sold.",
    },
    sources: [reservedTypes],
    checked,
    confidence: "confirmed",
  },
  "ec2.price.sp-over-ri": {
    value: "Savings Plans",
    say: { ko: "Savings Plans", en: "Savings Plans" },
    meaning: {
      ko: "AWS는 예약 인스턴스보다 Savings Plans를 권합니다.",
      en: "AWS itself recommends Savings Plans rather than Reserved Instances.",
    },
    sources: [reserved],
    checked,
    confidence: "confirmed",
  },
  "ec2.price.sp.types": {
    value: ["Compute", "EC2 Instance", "SageMaker AI", "Database"],
    say: { ko: "네 가지", en: "four" },
    meaning: {
      ko: "Savings Plans의 종류입니다: Compute(최대 66%), EC2 Instance(최대 72%), SageMaker AI(최대 64%), Database(최대 35%).",
      en: "Kinds of Savings Plans: Compute (up to 66%), EC2 Instance (up to 72%), SageMaker AI (up to 64%), Database (up to 35%).",
    },
    sources: [plansTypes],
    checked,
    confidence: "confirmed",
  },
  "ec2.price.sp.compute.discount": {
    value: 66,
    unit: "%",
    say: { ko: "최대 66%", en: "up to 66%" },
    meaning: {
      ko: "Compute Savings Plans의 최대 할인율입니다. EC2의 모든 패밀리와 리전, Fargate, Lambda에 적용됩니다.",
      en: "Largest discount of Compute Savings Plans, which cover EC2 of any family and Region, Fargate and Lambda.",
    },
    sources: [plansTypes],
    checked,
    confidence: "confirmed",
  },
  "ec2.price.sp.instance.discount": {
    value: 72,
    unit: "%",
    say: { ko: "최대 72%", en: "up to 72%" },
    meaning: {
      ko: "EC2 Instance Savings Plans의 최대 할인율입니다. 한 리전의 한 패밀리에 적용됩니다.",
      en: "Largest discount of EC2 Instance Savings Plans, which cover one family in one Region.",
    },
    sources: [plansTypes],
    checked,
    confidence: "confirmed",
  },
  "ec2.price.sp.commit": {
    value: "USD per hour for 1 or 3 years",
    say: { ko: "시간당 금액(1년 또는 3년)", en: "an hourly spend for 1 or 3 years" },
    meaning: {
      ko: "Savings Plans에서 약정하는 것은 인스턴스 유형이 아니라 1년 또는 3년 동안의 시간당 사용 금액(USD)입니다.",
      en: "A Savings Plan commits to an hourly spend in USD for 1 or 3 years, not to an instance type.",
    },
    sources: [plansWhat],
    checked,
    confidence: "confirmed",
  },
  "ec2.price.sp.spot": {
    value: false,
    say: { ko: "적용되지 않음", en: "not applied" },
    meaning: {
      ko: "Savings Plans는 스팟 사용량에 적용되지 않습니다.",
      en: "Savings Plans do not apply to Spot usage.",
    },
    sources: [spot],
    checked,
    confidence: "confirmed",
  },
  "ec2.spot.what": {
    value: 90,
    unit: "%",
    say: { ko: "최대 90%", en: "up to 90%" },
    meaning: {
      ko: "스팟 인스턴스는 남는 EC2 용량이며 온디맨드보다 최대 90% 쌉니다. 스팟 풀은 한 가용 영역의 한 인스턴스 유형입니다.",
      en: "Spot Instances are spare EC2 capacity, up to 90% cheaper than On-Demand. A Spot pool is one instance type in one Availability Zone.",
    },
    sources: [spotBest, spot],
    checked,
    confidence: "confirmed",
    older: {
      ko: "‘남는 시간대를 골라 90% 싸게 쓰는 것’이라는 설명은 틀렸습니다. 시간대를 고르지 않으며 90%는 최댓값입니다.",
      en: "‘Choosing leftover hours at 90% off’ is wrong: there are no hours to choose and 90% is the maximum.",
    },
  },
  "ec2.spot.no-bidding": {
    value: false,
    say: { ko: "입찰 없음", en: "no bidding" },
    meaning: {
      ko: "2017년 말부터 스팟에는 경매가 없습니다. 가격은 AWS가 정하며 장기적인 수요와 공급에 따라 천천히 바뀝니다. 최고 가격 설정은 선택 사항이고 권장되지 않습니다.",
      en: "There has been no Spot auction since the end of 2017. AWS sets the price, which moves slowly with long-term supply and demand. A maximum price is optional and discouraged.",
    },
    sources: [spotPricing, sdk],
    checked,
    confidence: "confirmed",
    older: {
      ko: "스팟을 주식 시장이나 경매로 설명하는 자료가 많습니다.",
      en: "Many notes describe Spot as a stock market or an auction.",
    },
  },
  "ec2.spot.interrupt.reasons": {
    value: ["capacity", "price", "constraint"],
    say: { ko: "용량 회수, 가격, 제약 조건", en: "capacity, price or constraint" },
    meaning: {
      ko: "스팟 중단의 이유는 용량 회수(가장 흔함), 설정한 최고 가격 초과, 그룹 제약 조건 미충족입니다.",
      en: "Reasons for a Spot interruption: capacity needed back (the main one), price above the maximum you set, or a group constraint that can no longer be met.",
    },
    sources: [spotInterruptions],
    checked,
    confidence: "confirmed",
  },
  "ec2.spot.interrupt.notice": {
    value: 120,
    unit: "s",
    say: { ko: "2분", en: "2 minutes" },
    meaning: {
      ko: "스팟 인스턴스를 중지하거나 종료하기 전에 주는 알림 시간입니다. 반드시 지켜진다는 보장은 없습니다. hibernate 동작에서는 알림과 함께 절전이 바로 시작됩니다.",
      en: "Notice before a Spot Instance is stopped or terminated, best effort. With behavior hibernate, hibernation starts at once.",
    },
    sources: [spotNotices],
    checked,
    confidence: "confirmed",
  },
  "ec2.spot.interrupt.where": {
    value: ["EventBridge", "spot/instance-action"],
    say: { ko: "EventBridge 이벤트와 인스턴스 메타데이터", en: "an EventBridge event and instance metadata" },
    meaning: {
      ko: "중단 알림은 EventBridge 이벤트 ‘EC2 Spot Instance Interruption Warning’과 메타데이터 경로 spot/instance-action으로 옵니다. 계획된 중단이 없으면 이 경로는 404를 돌려줍니다.",
      en: "The notice comes as EventBridge event ‘EC2 Spot Instance Interruption Warning’ and at metadata path spot/instance-action, which answers 404 while nothing is planned.",
    },
    sources: [spotNotices],
    checked,
    confidence: "confirmed",
  },
  "ec2.spot.interrupt.poll": {
    value: 5,
    unit: "s",
    say: { ko: "5초", en: "5 seconds" },
    meaning: {
      ko: "AWS가 권하는 중단 알림 확인 간격입니다.",
      en: "Polling interval that AWS suggests for the interruption notice.",
    },
    sources: [spotNotices],
    checked,
    confidence: "confirmed",
  },
  "ec2.spot.interrupt.behavior": {
    value: ["terminate", "stop", "hibernate"],
    say: { ko: "terminate, stop, hibernate", en: "terminate, stop or hibernate" },
    meaning: {
      ko: "중단 동작의 기본값은 terminate입니다. stop과 hibernate는 지속(persistent) 요청에서만 쓸 수 있고, 중단으로 중지된 인스턴스는 EC2만 다시 시작할 수 있습니다.",
      en: "The default interruption behavior is terminate. Stop and hibernate need a persistent request; an instance stopped by an interruption can only be restarted by EC2.",
    },
    sources: [spotBehavior, sdk],
    checked,
    confidence: "confirmed",
  },
  "ec2.spot.rebalance": {
    value: "rebalance recommendation",
    say: { ko: "리밸런싱 권고", en: "a rebalance recommendation" },
    meaning: {
      ko: "중단 위험이 커졌다는 더 이른 신호입니다. 2분 알림보다 훨씬 먼저 올 수도, 함께 올 수도 있습니다.",
      en: "An earlier signal that the instance is at raised risk. It may come well before the two-minute notice or together with it.",
    },
    sources: [spotRebalance],
    checked,
    confidence: "confirmed",
  },
  "ec2.spot.request-states": {
    value: ["open", "active", "closed", "cancelled", "failed", "disabled"],
    say: { ko: "여섯 가지", en: "six" },
    meaning: {
      ko: "스팟 요청의 상태입니다. disabled는 사용자가 스팟 인스턴스를 중지했다는 뜻입니다.",
      en: "States of a Spot request. Disabled means that you stopped the Spot Instance.",
    },
    sources: [sdk, spotWorks],
    checked,
    confidence: "confirmed",
  },
  "ec2.spot.billing.first-hour": {
    value: "free if EC2 interrupts",
    say: { ko: "EC2가 중단하면 무료", en: "free if EC2 interrupts it" },
    meaning: {
      ko: "Linux(SUSE 제외)나 Windows 스팟 인스턴스를 EC2가 첫 한 시간 안에 중단하면 그 사용은 무료입니다. 사용자가 중지하거나 종료하면 사용한 초만큼 과금됩니다.",
      en: "If EC2 interrupts a Linux (not SUSE) or Windows Spot Instance inside its first hour, that use is free. If you stop or terminate it, seconds used are charged.",
    },
    sources: [spotBilling],
    checked,
    confidence: "confirmed",
  },
  "ec2.spot.no-termination-protection": {
    value: false,
    say: { ko: "설정할 수 없음", en: "not available" },
    meaning: {
      ko: "스팟 인스턴스에는 종료 방지와 중지 방지를 켤 수 없습니다.",
      en: "Termination protection and stop protection cannot be enabled on Spot Instances.",
    },
    sources: [spotWorks, stopProtection],
    checked,
    confidence: "confirmed",
  },
  "ec2.dedicated.host": {
    value: "physical server",
    say: { ko: "물리 서버 한 대", en: "a whole physical server" },
    meaning: {
      ko: "전용 호스트(Dedicated Host)는 물리 서버 한 대를 통째로 쓰고 호스트 단위로 과금됩니다. 소켓과 코어가 보이며, 소켓·코어 단위 라이선스를 가져올 수 있습니다.",
      en: "A Dedicated Host is a whole physical server, billed per host. Sockets and cores are visible, and licences per socket or core can be brought along.",
    },
    sources: [hosts],
    checked,
    confidence: "confirmed",
  },
  "ec2.dedicated.instance": {
    value: "single-tenant hardware",
    say: { ko: "단일 테넌트 하드웨어", en: "single-tenant hardware" },
    meaning: {
      ko: "전용 인스턴스(Dedicated Instance)는 다른 계정과 하드웨어를 나누지 않으며 인스턴스 단위로 과금됩니다. 배치를 보거나 정할 수 없고, 같은 계정의 다른 인스턴스와는 서버를 나눌 수 있습니다.",
      en: "A Dedicated Instance runs on hardware no other account uses and is billed per instance. You neither see nor control placement; it may share the server with other instances of your account.",
    },
    sources: [dedicated],
    checked,
    confidence: "confirmed",
  },
  "ec2.dedicated.fee": {
    value: 2,
    unit: "USD/h",
    say: { ko: "시간당 2달러", en: "2 dollars per hour" },
    meaning: {
      ko: "전용 인스턴스가 하나라도 실행되는 리전마다 더해지는 요금입니다.",
      en: "Extra charge in each Region where at least one Dedicated Instance runs.",
    },
    sources: [plansTypes],
    checked,
    confidence: "confirmed",
  },
  "ec2.tenancy.values": {
    value: ["default", "dedicated", "host"],
    say: { ko: "default, dedicated, host", en: "default, dedicated and host" },
    meaning: {
      ko: "인스턴스의 테넌시 값입니다.",
      en: "Values of an instance's tenancy.",
    },
    sources: [sdk],
    checked,
    confidence: "confirmed",
  },
  "ec2.capacity-reservation": {
    value: "reserved capacity",
    say: { ko: "용량 예약", en: "reserved capacity" },
    meaning: {
      ko: "온디맨드 용량 예약은 한 가용 영역의 용량을 원하는 기간만큼 잡아 두며, 쓰지 않아도 과금됩니다. 미래 날짜 예약, GPU용 Capacity Blocks, 중단 가능한 예약도 있습니다.",
      en: "An On-Demand Capacity Reservation holds capacity in one Availability Zone for as long as you like and is paid whether used or not. There are also future-dated ones, Capacity Blocks for GPUs and interruptible ones.",
    },
    sources: [capacity, sdk],
    checked,
    confidence: "confirmed",
  },
  "ec2.capacity-reservation.states": {
    value: ["active", "expired", "cancelled", "pending", "failed", "scheduled", "payment-pending", "payment-failed", "assessing", "delayed", "unsupported", "cancelling", "unavailable"],
    say: { ko: "열세 가지", en: "thirteen" },
    meaning: {
      ko: "용량 예약의 상태입니다.",
      en: "States of a Capacity Reservation.",
    },
    sources: [sdk],
    checked,
    confidence: "confirmed",
  },
  "ec2.freetier.cutover": {
    value: "2025-07-15",
    say: { ko: "2025년 7월 15일", en: "15 July 2025" },
    meaning: {
      ko: "이날부터 만든 계정은 새 프리 티어를 씁니다. 그 전에 만든 계정은 12개월 방식을 유지합니다.",
      en: "Accounts created on or after this day use the new Free Tier; older accounts keep the 12-month model.",
    },
    sources: [freeTierEc2],
    checked,
    confidence: "confirmed",
    older: {
      ko: "‘t2.micro를 한 달 750시간, 1년 동안 무료’라는 안내는 이날 이전에 만든 계정의 이야기입니다.",
      en: "‘t2.micro free for 750 hours a month, one year’ concerns accounts made before this day.",
    },
  },
  "ec2.freetier.new.credits": {
    value: 100,
    unit: "USD",
    say: { ko: "100달러", en: "100 dollars" },
    meaning: {
      ko: "새 방식에서 가입할 때 받는 크레딧입니다.",
      en: "Credits given at sign-up in the new model.",
    },
    sources: [freeTierEc2, freeTier],
    checked,
    confidence: "confirmed",
  },
  "ec2.freetier.new.extra-credits": {
    value: 100,
    unit: "USD",
    say: { ko: "100달러", en: "100 dollars" },
    meaning: {
      ko: "정해진 활동을 마치면 더 받을 수 있는 크레딧의 최댓값입니다.",
      en: "Most credits that can be earned by activities.",
    },
    sources: [freeTierEc2, freeTier],
    checked,
    confidence: "confirmed",
  },
  "ec2.freetier.new.months": {
    value: 6,
    unit: "months",
    say: { ko: "6개월", en: "6 months" },
    meaning: {
      ko: "무료 플랜이 끝나는 기한입니다. 크레딧을 먼저 다 쓰면 그때 끝나며, 무료 플랜에서는 요금이 청구되지 않습니다.",
      en: "When the free plan ends, or earlier when the credits are used up. Free-plan users cannot be billed.",
    },
    sources: [freeTierEc2, freeTier],
    checked,
    confidence: "confirmed",
  },
  "ec2.freetier.new.types": {
    value: ["t3.micro", "t3.small", "t4g.micro", "t4g.small", "c7i-flex.large", "m7i-flex.large"],
    say: {
      ko: "t3.micro, t3.small, t4g.micro, t4g.small, c7i-flex.large, m7i-flex.large",
      en: "t3.micro, t3.small, t4g.micro, t4g.small, c7i-flex.large and m7i-flex.large",
    },
    meaning: {
      ko: "새 프리 티어에서 쓸 수 있는 인스턴스 유형입니다. t2.micro는 들어 있지 않습니다.",
      en: "Instance types eligible in the new Free Tier. t2.micro is not among them.",
    },
    sources: [freeTierEc2],
    checked,
    confidence: "confirmed",
    older: {
      ko: "t2.micro만 무료라고 적은 자료가 많습니다.",
      en: "Many notes say that only t2.micro is free.",
    },
  },
  "ec2.freetier.new.types.count": {
    value: 6,
    unit: "types",
    say: { ko: "여섯 가지", en: "six" },
    meaning: {
      ko: "새 프리 티어에서 쓸 수 있는 인스턴스 유형의 수입니다.",
      en: "Number of instance types eligible in the new Free Tier.",
    },
    sources: [freeTierEc2],
    checked,
    confidence: "confirmed",
  },
  "ec2.freetier.old.types": {
    value: ["t2.micro", "t3.micro"],
    say: { ko: "t2.micro 또는 t3.micro", en: "t2.micro or t3.micro" },
    meaning: {
      ko: "2025년 7월 15일 전에 만든 계정의 프리 티어에 해당하는 유형입니다.",
      en: "Types covered by the Free Tier of accounts made before 15 July 2025.",
    },
    sources: [freeTierEc2],
    checked,
    confidence: "confirmed",
  },
  "ec2.freetier.old.months": {
    value: 12,
    unit: "months",
    say: { ko: "12개월", en: "12 months" },
    meaning: {
      ko: "2025년 7월 15일 전에 만든 계정의 프리 티어 기간입니다.",
      en: "Length of the Free Tier of accounts made before 15 July 2025.",
    },
    sources: [freeTierEc2],
    checked,
    confidence: "confirmed",
  },
  "ec2.freetier.old.hours": {
    value: 750,
    unit: "h/month",
    say: { ko: "한 달 750시간", en: "750 hours a month" },
    meaning: {
      ko: "옛 방식에서 EC2에 주어지던 시간입니다. 지금 안내 페이지에는 나오지 않아 확인되지 않은 값입니다.",
      en: "EC2 allowance of the old model. The figure is not on today's page and is unconfirmed.",
    },
    sources: [freeTierEc2],
    checked,
    confidence: "unconfirmed",
  },
  "ec2.sla.region": {
    value: 99.99,
    unit: "%",
    say: { ko: "99.99%", en: "99.99%" },
    meaning: {
      ko: "한 리전의 가용 영역 둘 이상에 나누어 실행하는 EC2의 월간 가동률 약속(리전 수준 SLA)입니다. 읽은 문서는 AWS의 이력 페이지에 있는 2022년 5월 판입니다.",
      en: "Monthly uptime commitment for EC2 running in two or more Availability Zones of a Region (Region-level SLA). The text read is the version of May 2022 on AWS's history page.",
    },
    sources: [sla, slaHistory],
    checked,
    confidence: "confirmed",
    older: {
      ko: "‘EC2는 99.99%라 멈추지 않는다’라는 설명은 틀렸습니다.",
      en: "‘EC2 has 99.99%, so it never stops’ is wrong.",
    },
  },
  "ec2.sla.region.zones": {
    value: 2,
    unit: "Availability Zones",
    say: { ko: "두 곳 이상", en: "two or more" },
    meaning: {
      ko: "리전 수준 SLA가 적용되려면 동시에 실행해야 하는 가용 영역의 수입니다.",
      en: "Number of Availability Zones you must run in at once for the Region-level SLA.",
    },
    sources: [slaHistory],
    checked,
    confidence: "confirmed",
  },
  "ec2.sla.region.credit": {
    value: ["10%", "30%", "100%"],
    say: { ko: "10%, 30%, 100%", en: "10%, 30% or 100%" },
    meaning: {
      ko: "리전 수준 SLA를 지키지 못했을 때 받는 서비스 크레딧입니다: 99.99% 미만 99.0% 이상이면 10%, 99.0% 미만 95.0% 이상이면 30%, 95.0% 미만이면 100%.",
      en: "Service credit when the Region-level SLA is missed: 10% below 99.99% down to 99.0%, 30% below that down to 95.0%, 100% below 95.0%.",
    },
    sources: [slaHistory],
    checked,
    confidence: "confirmed",
  },
  "ec2.sla.remedy": {
    value: "service credits",
    say: { ko: "서비스 크레딧", en: "service credits" },
    meaning: {
      ko: "SLA를 지키지 못하면 AWS는 서비스 크레딧을 줍니다. 중단이 없다는 보장이 아닙니다.",
      en: "When the SLA is missed AWS gives service credits. It is no guarantee of no interruption.",
    },
    sources: [sla, slaHistory],
    checked,
    confidence: "confirmed",
  },
  "ec2.sla.instance-exists": {
    value: true,
    say: { ko: "별도의 인스턴스 수준 SLA", en: "a separate instance-level SLA" },
    meaning: {
      ko: "인스턴스 한 대에는 리전 수준과 다른 별도의 SLA가 있습니다.",
      en: "A single instance has an SLA of its own, apart from the Region-level one.",
    },
    sources: [slaHistory],
    checked,
    confidence: "confirmed",
  },
  "ec2.sla.instance": {
    value: 99.5,
    unit: "%",
    say: { ko: "99.5%", en: "99.5%" },
    meaning: {
      ko: "인스턴스 한 대의 SLA 값입니다. 2022년 이후의 2차 자료에서 읽은 값으로 확인되지 않았습니다.",
      en: "SLA of a single instance. Read in secondary sources of 2022 and later; unconfirmed.",
    },
    sources: [sla],
    checked,
    confidence: "unconfirmed",
  },
  "ec2.price.cheapest": {
    value: "t4g",
    say: { ko: "T4g", en: "T4g" },
    meaning: {
      ko: "T4g는 가장 저렴한 EC2 패밀리이고, x86에서는 T3a가 가장 저렴합니다. T2는 어느 쪽도 아닙니다.",
      en: "T4g is the lowest-cost EC2 family and T3a the cheapest x86 one. T2 is neither.",
    },
    sources: [burstable],
    checked,
    confidence: "confirmed",
    older: {
      ko: "오래된 자료는 t2.nano를 가장 싼 유형으로 소개합니다.",
      en: "Older notes call t2.nano the cheapest type.",
    },
  },
  "ec2.price.cheapest.x86": {
    value: "t3a",
    say: { ko: "T3a", en: "T3a" },
    meaning: {
      ko: "x86 프로세서를 쓰는 EC2 패밀리 가운데 가장 저렴합니다.",
      en: "Lowest-cost EC2 family with an x86 processor.",
    },
    sources: [burstable],
    checked,
    confidence: "confirmed",
  },
  "sla.terms": {
    value: ["SLA", "SLO", "SLI"],
    say: { ko: "SLA, SLO, SLI", en: "SLA, SLO and SLI" },
    meaning: {
      ko: "SLA는 어겼을 때 보상이 따르는 계약, SLO는 스스로 정한 목표, SLI는 실제로 잰 값입니다. AWS의 정의가 아니라 업계에서 널리 쓰는 말입니다.",
      en: "An SLA is a contract with remedies, an SLO the target you set, an SLI the measured number. Common industry usage, not an AWS definition.",
    },
    sources: [sre],
    checked,
    confidence: "unconfirmed",
  },
} as const satisfies Record<string, Fact>;
