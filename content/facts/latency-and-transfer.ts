import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Prices and rules of thumb that were not read on a page of AWS; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const peering: Source = { title: "What is VPC peering?", url: "https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html" };
const protection: Source = {
  title: "Data protection in Amazon EC2", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html",
};
const prices: Source = { title: "Amazon EC2 On-Demand Pricing: data transfer", url: "https://aws.amazon.com/ec2/pricing/on-demand/" };
const worked: Source = { title: "Clickstream Analytics on AWS: Cost", url: "https://docs.aws.amazon.com/solutions/latest/clickstream-analytics-on-aws/cost.html" };
const latencyPrimer: Source = {
  title: "High Performance Browser Networking: Primer on latency and bandwidth", url: "https://hpbn.co/primer-on-latency-and-bandwidth/",
};
const cloudping: Source = { title: "CloudPing: AWS Region latency matrix", url: "https://www.cloudping.co/" };

/** How far apart places are in time, what joins them, and what it costs to send data between them. */
export const latencyAndTransfer = {
  "net.latency.fiber-rule": {
    value: 100, unit: "km per millisecond of round trip", say: { ko: "100 km에 왕복 1밀리초", en: "1 millisecond there and back for every 100 km" },
    meaning: {
      ko: "광섬유 속의 빛은 1밀리초에 약 200 km를 갑니다. 그래서 왕복 시간의 하한은 거리 100 km마다 1밀리초입니다. 물리에서 나온 어림이며 AWS가 밝힌 수치가 아닙니다.",
      en: "Light in fiber covers about 200 km in a millisecond, so a round trip takes at least 1 millisecond for every 100 km. A rule of thumb "
        + "from physics, not a figure of AWS.",
    },
    sources: [latencyPrimer], ...unsure,
  },
  "net.latency.route-overhead": {
    value: ["1.5", "2.5"], say: { ko: "1.5~2.5배", en: "1.5 to 2.5 times" },
    meaning: {
      ko: "케이블은 곧게 놓이지 않고 장비도 거칩니다. 공개된 측정 가운데 홍콩과 케이프타운에서 다른 리전까지의 66쌍을 견주면, 열에 여덟은 하한의 1.5~2.5배이고 가운데 값은 1.9배입니다. AWS가 밝힌 수치가 아닙니다.",
      en: "Cables do not run straight and pass equipment. Of 66 published measurements, from Hong Kong and Cape Town to other Regions, eight in "
        + "ten lie at 1.5 to 2.5 times the floor, and the median at 1.9. Not a figure of AWS.",
    },
    sources: [latencyPrimer, cloudping], ...unsure,
  },
  "net.backbone.interregion": {
    value: "AWS global network", say: { ko: "AWS의 글로벌 네트워크", en: "AWS's own global network" },
    meaning: {
      ko: "리전은 AWS의 글로벌 네트워크로 이어져 있습니다. 리전 사이 VPC 피어링의 트래픽은 이 망에 머물며 공용 인터넷을 지나지 않습니다.",
      en: "Regions are joined by AWS's own global network. Traffic of inter-Region VPC peering stays on it and never crosses the public internet.",
    },
    sources: [peering], ...read,
    older: { ko: "오래된 자료는 리전끼리 인터넷으로만 통한다고 합니다.", en: "Older notes say that Regions reach each other only over the internet." },
  },
  "net.backbone.encryption": {
    value: "encrypted at the physical layer", say: { ko: "물리 계층에서 암호화", en: "encrypted at the physical layer" },
    meaning: {
      ko: "가용 영역 사이와 리전 사이를 포함해 AWS 시설 사이의 트래픽은 모두 물리 계층에서 암호화됩니다. 리전 사이 피어링은 한 번 더 암호화됩니다.",
      en: "All traffic between AWS facilities, between zones and between Regions, is encrypted at the physical layer. Cross-Region peering is "
        + "encrypted once more.",
    },
    sources: [protection], ...read,
  },
  "net.transfer.peering": {
    value: "free inside one zone, charged across zones and Regions",
    say: { ko: "가용 영역 안은 무료, 영역이나 리전을 넘으면 유료", en: "free inside a zone, charged across zones and Regions" },
    meaning: {
      ko: "VPC 피어링으로 오가는 데이터는 한 가용 영역 안이면 무료이고, 영역이나 리전을 넘으면 요금이 붙습니다.",
      en: "Data over VPC peering is free inside one Availability Zone; across zones or Regions it is charged.",
    },
    sources: [peering], ...read,
  },
  "net.transfer.in": {
    value: 0, unit: "USD/GB", say: { ko: "무료", en: "free" },
    meaning: {
      ko: "인터넷에서 들어오는 데이터의 요금입니다. 2026년의 2차 자료에서 읽었습니다.",
      en: "Price of data in from the internet. Read in secondary sources of 2026.",
    },
    sources: [prices], ...unsure,
  },
  "net.transfer.same-az": {
    value: 0, unit: "USD/GB", say: { ko: "무료", en: "free" },
    meaning: {
      ko: "한 가용 영역 안에서 프라이빗 IP로 오가는 데이터의 요금입니다. 2026년의 2차 자료에서 읽었습니다.",
      en: "Price of data inside one zone over private addresses. Read in secondary sources of 2026.",
    },
    sources: [prices, peering], ...unsure,
  },
  "net.transfer.cross-az": {
    value: 0.01, unit: "USD/GB", say: { ko: "방향마다 1 GB에 0.01달러", en: "USD 0.01 per GB in each direction" },
    meaning: {
      ko: "한 리전의 가용 영역 사이를 오가는 데이터의 요금으로, 나가는 쪽과 들어오는 쪽에 각각 붙습니다(버지니아 북부).",
      en: "Price of data between the zones of a Region, charged out of one and into the other (N. Virginia).",
    },
    sources: [worked, prices], ...read,
  },
  "net.transfer.cross-region": {
    value: 0.02, unit: "USD/GB", say: { ko: "1 GB에 0.02달러부터", en: "from USD 0.02 per GB" },
    meaning: {
      ko: "다른 리전으로 나가는 데이터의 요금입니다. 대부분의 미국과 유럽 리전에서 0.02달러이고 다른 곳은 더 비쌉니다. 2차 자료에서 읽었습니다.",
      en: "Price of data out to another Region: USD 0.02 from most US and European Regions, more elsewhere. Read in secondary sources.",
    },
    sources: [prices], ...unsure,
  },
  "net.transfer.out": {
    value: 0.09, unit: "USD/GB", say: { ko: "1 GB에 0.09달러(미국 동부)", en: "USD 0.09 per GB (US East)" },
    meaning: {
      ko: "인터넷으로 나가는 데이터의 요금입니다. 미국 동부의 첫 구간 값이고 양이 많으면 내려갑니다. 2차 자료에서 읽었습니다.",
      en: "Price of data out to the internet: first tier of US East, falling with volume. Read in secondary sources.",
    },
    sources: [prices], ...unsure,
  },
  "net.transfer.out.free-gb": {
    value: 100, unit: "GB/month", say: { ko: "한 달 100 GB", en: "100 GB a month" },
    meaning: {
      ko: "인터넷으로 나가는 데이터 가운데 매달 무료인 양으로, 모든 리전을 더해 셉니다. 2차 자료에서 읽었습니다.",
      en: "Data out to the internet that is free each month, counted over all Regions. Read in secondary sources.",
    },
    sources: [prices], ...unsure,
  },
} as const satisfies Record<string, Fact>;
