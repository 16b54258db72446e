import type { Note } from "@/engine/note";

export const note = {
  id: "edge-functions",
  title: { ko: "엣지에서 도는 함수", en: "Functions at the edge" },
  summary: {
    ko: "CloudFront를 지나는 요청의 네 순간에 코드를 끼워 넣는 두 가지 방법, CloudFront Functions와 Lambda@Edge를 견주고 고릅니다.",
    en: "Two ways to put code into the four moments of a request through CloudFront: compare CloudFront Functions with Lambda@Edge, and choose.",
  },
  minutes: 8,
  needs: ["serverless-and-functions", "regions-and-zones"],
  refutes: [],
  sources: [
    { title: "Amazon CloudFront Developer Guide: CloudFront Functions or Lambda@Edge",
      url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html" },
    { title: "Amazon CloudFront Developer Guide: Restrictions on Lambda@Edge",
      url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html" },
    { title: "Amazon CloudFront Developer Guide: Quotas", url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html" },
    { title: "AWS Developer Center: CloudFront edge functions",
      url: "https://aws.amazon.com/developer/application-security-performance/articles/cloudfront-edge-functions/" },
  ],
} as const satisfies Note;
