import type { Fact, Source } from "@/engine/fact";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows known from copies of AWS's text only; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const features: Source = { title: "Elastic Load Balancing features", url: "https://aws.amazon.com/elasticloadbalancing/features/" };
const gateway: Source = { title: "Gateway Load Balancers", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html" };
const wafRule: Source = { title: "AWS Config rule alb-waf-enabled", url: "https://docs.aws.amazon.com/config/latest/developerguide/alb-waf-enabled.html" };
const overview: Source = {
  title: "How Elastic Load Balancing works", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
};

const troubleshooting: Source = {
  title: "Troubleshoot your Application Load Balancers", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
};

/** What sets the kinds of load balancer apart when one must be chosen. */
export const loadBalancerKinds = {
  "elb.kind.count": {
    value: 4, unit: "kinds", say: { ko: "네 가지", en: "four" },
    meaning: { ko: "로드 밸런서는 ALB, NLB, GWLB, 그리고 이전 세대인 CLB 네 가지입니다.", en: "There are four: ALB, NLB, GWLB, and the CLB of the previous generation." },
    sources: [overview, features], ...read,
    older: { ko: "오래된 자료는 ELB를 한 가지로 설명합니다.", en: "Older notes describe ELB as one thing." },
  },
  "elb.kind.gwlb.port": {
    value: 6081, say: { ko: "GENEVE 6081번 포트", en: "GENEVE on port 6081" },
    meaning: {
      ko: "GWLB는 모든 포트의 IP 패킷을 받아 GENEVE로 싸서 6081번 포트로 어플라이언스에 넘깁니다.",
      en: "A GWLB takes IP packets on all ports and hands them to appliances inside GENEVE on port 6081.",
    },
    sources: [gateway], ...read,
  },
  "elb.kind.gwlb.failure": {
    value: "existing flows stay", say: { ko: "기존 흐름은 그대로", en: "existing flows stay" },
    meaning: {
      ko: "GWLB의 대상이 고장 나면 기존 흐름은 그 어플라이언스로 계속 가고, 새 흐름만 정상 어플라이언스로 갑니다.",
      en: "When a target of a GWLB fails, existing flows still go to it; only new flows go to healthy appliances.",
    },
    sources: [features], ...read,
  },
  "elb.kind.privatelink": {
    value: ["NLB", "GWLB"], say: { ko: "NLB와 GWLB", en: "NLB and GWLB" },
    meaning: { ko: "AWS PrivateLink로 서비스를 내놓을 때 앞에 둘 수 있는 것은 NLB와 GWLB입니다.", en: "A service offered through AWS PrivateLink has an NLB or a GWLB in front." },
    sources: [features], ...read,
  },
  "elb.kind.waf": {
    value: "ALB", say: { ko: "ALB", en: "ALB" },
    meaning: { ko: "AWS WAF 웹 ACL은 ALB에 연결합니다.", en: "An AWS WAF web ACL is attached to an ALB." },
    sources: [wafRule], ...read,
  },
  "elb.alb.error.502": {
    value: 502, say: { ko: "502", en: "502" },
    meaning: { ko: "ALB의 502는 대상이 연결을 끊었거나 응답이 HTTP로 읽히지 않을 때 나옵니다.", en: "502 from an ALB: the target closed the connection, or its answer could not be read as HTTP." },
    sources: [troubleshooting], ...unsure,
  },
  "elb.alb.error.503": {
    value: 503, say: { ko: "503", en: "503" },
    meaning: { ko: "ALB의 503은 대상 그룹에 등록된 대상이 없을 때 나옵니다.", en: "503 from an ALB: the target group has no registered targets." },
    sources: [troubleshooting], ...unsure,
  },
  "elb.alb.error.504": {
    value: 504, say: { ko: "504", en: "504" },
    meaning: { ko: "ALB의 504는 대상과 연결을 맺지 못했거나, 대상이 유휴 제한 시간 안에 답하지 않을 때 나옵니다.", en: "504 from an ALB: no connection to the target could be made, or the target did not answer within the idle timeout." },
    sources: [troubleshooting], ...unsure,
  },
  "elb.alb.connect-timeout": {
    value: 10, unit: "s", say: { ko: "10초", en: "10 seconds" },
    meaning: { ko: "ALB가 대상과 연결을 맺으려고 기다리는 시간입니다. 넘으면 504가 나옵니다.", en: "How long an ALB tries to connect to a target before it answers 504." },
    sources: [troubleshooting], ...unsure,
  },
} as const satisfies Record<string, Fact>;
