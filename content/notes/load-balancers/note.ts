import type { Note } from "@/engine/note";

export const note = {
  id: "load-balancers",
  title: { ko: "로드 밸런서: 누구에게 보낼 것인가", en: "Load balancers: who gets the request" },
  summary: {
    ko: "네 가지 로드 밸런서가 무엇을 보고 나누는지, 고장을 언제 알아차리고 모두 고장 나면 어떻게 하는지, 서버가 들어오고 나갈 때 무슨 일이 생기는지 다룹니다.",
    en: "What the four kinds look at, when they notice a failure, what they do when everything has failed, and how servers join and leave.",
  },
  minutes: 12,
  needs: ["scale-up-and-out"],
  refutes: ["M21", "M22"],
  sources: [
    { title: "How Elastic Load Balancing works",
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html" },
    { title: "Health checks for Application Load Balancer target groups",
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html" },
    { title: "Edit target group attributes for your Application Load Balancer",
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html" },
    { title: "Target group health for your Application Load Balancer",
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html" },
    { title: "Network Load Balancers", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html" },
    { title: "Gateway Load Balancers", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html" },
    { title: "Elastic Load Balancing features", url: "https://aws.amazon.com/elasticloadbalancing/features/" },
  ],
} as const satisfies Note;
