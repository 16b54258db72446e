import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const gradual: Source = {
  title: "AWS SAM Developer Guide: Deploying serverless applications gradually",
  url: "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html",
};
const preference: Source = {
  title: "AWS SAM Developer Guide: DeploymentPreference",
  url: "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-deploymentpreference.html",
};
const hooks: Source = {
  title: "AWS SAM Developer Guide: Hooks",
  url: "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-hooks.html",
};
const configurations: Source = {
  title: "CodeDeploy User Guide: Deployment configurations",
  url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html",
};
const pipelineAction: Source = {
  title: "CodePipeline User Guide: AWS Lambda deploy action",
  url: "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-LambdaDeploy.html",
};
const buildspec: Source = {
  title: "CodeBuild User Guide: Build specification reference",
  url: "https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html",
};
const rollback: Source = {
  title: "CloudFormation API Reference: RollbackStack",
  url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackStack.html",
};
const lambdaTrouble: Source = {
  title: "CodeDeploy User Guide: Troubleshoot AWS Lambda deployment issues",
  url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-deployments-lambda.html",
};
const codedeployModel: Source = { title: "botocore 1.43.107, service model codedeploy", url: "https://pypi.org/project/botocore/1.43.107/" };
const stackModel: Source = { title: "botocore 1.43.107, service model cloudformation", url: "https://pypi.org/project/botocore/1.43.107/" };

/** From a commit to running code: CloudFormation, SAM, CodePipeline and CodeDeploy. */
export const delivery = {
  "sam.what": {
    value: "CloudFormation transform and CLI", say: { ko: "CloudFormation 변환과 명령줄 도구", en: "a CloudFormation transform and a command line tool" },
    meaning: {
      ko: "SAM은 서버리스 리소스를 짧게 적는 CloudFormation 변환과 CLI입니다. AutoPublishAlias와 DeploymentPreference를 적으면 CodeDeploy로 점진 배포를 합니다.",
      en: "SAM is a CloudFormation transform with short resource types, and a CLI. AutoPublishAlias with DeploymentPreference gives gradual deployment through CodeDeploy.",
    },
    sources: [gradual, preference], ...read,
  },
  "sam.hooks": {
    value: ["PreTraffic", "PostTraffic"], say: { ko: "PreTraffic과 PostTraffic", en: "PreTraffic and PostTraffic" },
    meaning: { ko: "트래픽을 옮기기 전과 뒤에 부르는 검증 함수입니다.", en: "Validation functions called before and after traffic is shifted." },
    sources: [hooks], ...read,
  },
  "cfn.stack.states": {
    value: 23, unit: "values", say: { ko: "스물세 가지", en: "23" },
    meaning: { ko: "스택 상태의 수입니다. CREATE, UPDATE, DELETE, ROLLBACK, UPDATE_ROLLBACK, IMPORT 등에 _IN_PROGRESS, _COMPLETE, _FAILED가 붙습니다.", en: "Number of stack states: CREATE, UPDATE, DELETE, ROLLBACK, UPDATE_ROLLBACK, IMPORT and so on with _IN_PROGRESS, _COMPLETE or _FAILED." },
    sources: [stackModel], ...read,
  },
  "cfn.rollback": {
    value: "last known stable state", say: { ko: "마지막으로 안정된 상태", en: "the last known stable state" },
    meaning: { ko: "실패한 스택을 되돌리면 돌아가는 곳입니다. 그런 상태가 없는 새 스택이라면 지워집니다.", en: "Where a failed stack is rolled back to. A new stack without such a state is deleted." },
    sources: [rollback], ...read,
  },
  "codebuild.buildspec": {
    value: "buildspec.yml", say: { ko: "buildspec.yml", en: "buildspec.yml" },
    meaning: { ko: "CodeBuild가 실행할 명령을 적는 파일의 기본 이름으로, 소스의 맨 위에 둡니다.", en: "Default name of the file with the commands CodeBuild runs, at the top of the source." },
    sources: [buildspec], ...read,
  },
  "codedeploy.lambda.stopped": {
    value: "two versions", say: { ko: "두 버전", en: "two versions" },
    meaning: { ko: "롤백을 설정하지 않은 배포를 손으로 멈추면 별칭이 이렇게 나뉜 채 남아, 다음 배포가 실패할 수 있습니다.", en: "A deployment without rollback that is stopped by hand can leave the alias split over these, and later deployments fail." },
    sources: [lambdaTrouble], ...read,
  },
  "codedeploy.platforms": {
    value: ["Server", "Lambda", "ECS"], say: { ko: "서버(EC2·온프레미스), Lambda, ECS", en: "servers (EC2 and on-premises), Lambda and ECS" },
    meaning: { ko: "CodeDeploy가 배포하는 컴퓨팅 플랫폼입니다.", en: "Compute platforms of CodeDeploy." },
    sources: [codedeployModel], ...read,
  },
  "codedeploy.lambda.step": {
    value: 10, unit: "%", say: { ko: "10%", en: "10%" },
    meaning: { ko: "미리 정의된 카나리와 선형 구성이 한 번에 옮기는 트래픽의 몫입니다.", en: "Share of traffic the predefined canary and linear configurations shift at a time." },
    sources: [configurations], ...read,
  },
  "codedeploy.lambda.canary": {
    value: ["5", "10", "15", "30"], say: { ko: "5분, 10분, 15분, 30분", en: "5, 10, 15 or 30 minutes" },
    meaning: { ko: "LambdaCanary10Percent 구성이 나머지를 옮기기까지 기다리는 시간입니다.", en: "How long the LambdaCanary10Percent configurations wait before shifting the rest." },
    sources: [configurations], ...read,
  },
  "codedeploy.lambda.canary.shortest": {
    value: 5, unit: "min", say: { ko: "5분", en: "5 minutes" },
    meaning: { ko: "LambdaCanary10Percent5Minutes가 나머지를 옮기기까지 기다리는 시간입니다.", en: "Wait of LambdaCanary10Percent5Minutes before the rest is shifted." },
    sources: [configurations], ...read,
  },
  "codedeploy.lambda.linear": {
    value: ["1", "2", "3", "10"], say: { ko: "1분, 2분, 3분, 10분", en: "1, 2, 3 or 10 minutes" },
    meaning: { ko: "LambdaLinear10PercentEvery 구성이 같은 몫을 옮기는 간격입니다.", en: "Interval at which the LambdaLinear10PercentEvery configurations shift equal shares." },
    sources: [configurations], ...read,
  },
  "codedeploy.lambda.all-at-once": {
    value: "LambdaAllAtOnce", say: { ko: "LambdaAllAtOnce", en: "LambdaAllAtOnce" },
    meaning: { ko: "모든 트래픽을 한 번에 옮기는 구성입니다.", en: "Configuration that shifts all traffic at once." },
    sources: [configurations], ...read,
  },
  "codedeploy.ec2.configs": {
    value: ["OneAtATime", "HalfAtATime", "AllAtOnce"], say: { ko: "OneAtATime(기본값), HalfAtATime, AllAtOnce", en: "OneAtATime (the default), HalfAtATime and AllAtOnce" },
    meaning: { ko: "서버에 배포할 때 미리 정의된 구성입니다.", en: "Predefined configurations for servers." },
    sources: [configurations], ...read,
  },
  "codepipeline.lambda": {
    value: "LambdaDeploy", say: { ko: "Lambda 배포 작업", en: "a Lambda deploy action" },
    meaning: { ko: "CodePipeline V2에는 카나리와 선형으로 트래픽을 옮기는 자체 Lambda 배포 작업이 있습니다.", en: "CodePipeline V2 has its own action that deploys a function with canary or linear shifting." },
    sources: [pipelineAction], ...read,
  },
} as const satisfies Record<string, Fact>;
