import type { Note } from "@/engine/note";

export const note = {
  id: "simpler-ways",
  title: { ko: "더 단순한 길: Lightsail과 Elastic Beanstalk", en: "Simpler ways: Lightsail and Elastic Beanstalk" },
  summary: {
    ko: "서버를 손수 엮지 않아도 되는 두 길을 견줍니다. 무엇을 대신해 주고, 무엇이 여전히 내 몫이며, 언제까지 넉넉한지 가려냅니다.",
    en: "Two ways that spare you from putting servers together: what each does for you, what stays yours, and how long it is enough.",
  },
  minutes: 9,
  needs: ["server-and-ec2", "purchase-options"],
  refutes: ["M46", "M04"],
  sources: [
    { title: "Amazon Lightsail User Guide", url: "https://docs.aws.amazon.com/lightsail/latest/userguide/what-is-amazon-lightsail.html" },
    { title: "Amazon Lightsail User Guide: Billing and account management",
      url: "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-frequently-asked-questions-faq-billing-and-account-management.html" },
    { title: "AWS Elastic Beanstalk Developer Guide", url: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html" },
    { title: "AWS Elastic Beanstalk Developer Guide: Deployment policies",
      url: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html" },
    { title: "AWS App Runner: Availability change", url: "https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html" },
  ],
} as const satisfies Note;
