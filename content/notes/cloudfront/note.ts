import type { Note } from "@/engine/note";

export const note = {
  id: "cloudfront",
  title: { ko: "CloudFront와 Global Accelerator", en: "CloudFront and Global Accelerator" },
  summary: {
    ko: "엣지의 캐시가 무엇을 같은 것으로 보고, 얼마나 갖고 있고, 어떻게 지우는지 다룹니다. 버킷을 닫아 두는 OAC와, 아무것도 캐시하지 않는 Global Accelerator도 봅니다.",
    en: "What a cache at the edge takes for the same thing, how long it keeps it and how it is emptied; OAC, which keeps the bucket closed; and Global Accelerator, which caches nothing.",
  },
  minutes: 10,
  needs: ["route-53", "regions-and-zones"],
  refutes: ["M25", "M26"],
  sources: [
    { title: "Amazon CloudFront Developer Guide: How CloudFront delivers content", url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html" },
    { title: "Amazon CloudFront Developer Guide: Manage how long content stays in the cache", url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html" },
    { title: "Amazon CloudFront Developer Guide: Restrict access to an Amazon S3 origin",
      url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html" },
    { title: "AWS Global Accelerator Developer Guide: Components", url: "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-components.html" },
    { title: "Amazon CloudFront Developer Guide: Signed URLs and signed cookies", url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html" },
  ],
} as const satisfies Note;
