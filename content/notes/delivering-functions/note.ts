import type { Note } from "@/engine/note";

export const note = {
  id: "delivering-functions",
  title: { ko: "함수를 내보내는 길", en: "Delivering functions" },
  summary: {
    ko: "SAM과 CloudFormation으로 인프라를 코드로 적고, CodePipeline과 CodeBuild로 잇고, CodeDeploy로 조금씩 옮기다가 문제가 생기면 되돌립니다.",
    en: "Write infrastructure as code with SAM and CloudFormation, join the steps with CodePipeline and CodeBuild, shift traffic bit by bit with CodeDeploy, and go back when it goes wrong.",
  },
  minutes: 10,
  needs: ["function-configuration"],
  refutes: [],
  sources: [
    { title: "AWS SAM Developer Guide: Deploying serverless applications gradually",
      url: "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html" },
    { title: "AWS CodeDeploy User Guide: Deployment configurations",
      url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html" },
    { title: "AWS CodePipeline User Guide: AWS Lambda deploy action",
      url: "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-LambdaDeploy.html" },
    { title: "AWS CodeBuild User Guide: Build specification reference",
      url: "https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html" },
    { title: "AWS CloudFormation API Reference: RollbackStack",
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackStack.html" },
  ],
} as const satisfies Note;
