import type { Question } from "@/engine/quiz/question";
import { delivery } from "../../facts/delivery";

const step = delivery["codedeploy.lambda.step"];
const shortest = delivery["codedeploy.lambda.canary.shortest"];

const perSecond = 150;
const untilBack = 120;
const linearSteps = 100 / step.value;
const linearMinutes = 3;

export const questions: readonly Question[] = [
  {
    id: "delivering-functions.stack-state",
    kind: "one-choice",
    section: "infrastructure-as-code",
    facts: ["cfn.stack.states", "cfn.rollback"],
    concepts: ["cloudformation"],
    ask: { ko: "배포한 뒤 스택의 상태가 UPDATE_ROLLBACK_COMPLETE입니다. 지금 돌고 있는 것은 무엇입니까?", en: "After a deployment the stack is in UPDATE_ROLLBACK_COMPLETE. What is running now?" },
    choices: [
      {
        id: "new", right: false, text: { ko: "새 설정. COMPLETE이므로 고치기에 성공했다", en: "The new settings: COMPLETE means that the update succeeded" },
        why: { ko: "COMPLETE는 되돌리기가 끝났다는 뜻입니다.", en: "What is complete is the rollback." },
      },
      {
        id: "old", right: true, text: { ko: "옛 설정. 고치다 실패해 되돌아왔다", en: "The old settings: the update failed and was taken back" },
        why: { ko: "마지막으로 안정된 상태로 돌아간 것입니다.", en: "It has returned to the last stable state." },
      },
      {
        id: "half", right: false, text: { ko: "반만 바뀐 설정. 손으로 고쳐야 한다", en: "Half of each: it has to be repaired by hand" },
        why: { ko: "그런 것은 UPDATE_ROLLBACK_FAILED일 때입니다.", en: "That would be UPDATE_ROLLBACK_FAILED." },
      },
      {
        id: "none", right: false, text: { ko: "없음. 스택이 지워졌다", en: "Nothing: the stack has been deleted" },
        why: { ko: "지워졌다면 DELETE로 시작합니다.", en: "A deletion begins with DELETE." },
      },
    ],
    explain: {
      ko: "앞부분은 하던 일, 뒷부분은 그 일의 진행 상황입니다. 되돌리기가 끝났으니 옛것이 돌고 있습니다.",
      en: "The first part is what was being done, the last how it stands. Going back is done, so the old runs.",
    },
  },
  {
    id: "delivering-functions.change-set",
    kind: "one-choice",
    section: "infrastructure-as-code",
    facts: ["cfn.rollback"],
    concepts: ["cloudformation"],
    ask: { ko: "템플릿에서 데이터베이스의 속성 하나를 고쳤습니다. 배포하기 전에 데이터가 사라질지를 알려면 무엇을 봅니까?", en: "One property of a database was changed in the template. What tells you before deploying whether its data may be lost?" },
    choices: [
      {
        id: "events", right: false, text: { ko: "지난 배포의 스택 이벤트", en: "Stack events of the last deployment" },
        why: { ko: "지난 일만 나와 있습니다.", en: "They tell of the past." },
      },
      {
        id: "set", right: true, text: { ko: "변경 세트에 교체라고 나오는지", en: "Whether the change set says replacement" },
        why: { ko: "교체되면 새로 만들고 옛것을 지웁니다.", en: "A replacement makes a new one and deletes the old." },
      },
      {
        id: "build", right: false, text: { ko: "CodeBuild의 테스트 결과", en: "Test results of CodeBuild" },
        why: { ko: "빌드는 스택이 어떻게 바뀔지 모릅니다.", en: "The build does not know how the stack will change." },
      },
      {
        id: "rollback", right: false, text: { ko: "실패하면 되돌아오므로 보지 않아도 된다", en: "Nothing: a failure is rolled back anyway" },
        why: { ko: "교체가 성공하면 되돌릴 것이 없고 데이터는 이미 없습니다.", en: "If the replacement succeeds, nothing is taken back and the data is gone." },
      },
    ],
    explain: {
      ko: "변경 세트는 무엇이 고쳐지고 무엇이 교체되는지 미리 보여 줍니다. 상태를 가진 리소스의 교체를 조심합니다.",
      en: "A change set shows beforehand what is modified and what is replaced. Beware of replacing what holds state.",
    },
  },
  {
    id: "delivering-functions.sam-and-cloudformation",
    kind: "several-choices",
    section: "sam",
    facts: ["sam.what"],
    concepts: ["sam", "cloudformation"],
    ask: { ko: "SAM에 대해 맞는 것을 모두 고르세요.", en: "Tick what is true of SAM." },
    choices: [
      {
        id: "unfold", right: true, text: { ko: "짧은 선언이 CloudFormation 리소스 여럿으로 펼쳐진다", en: "A short declaration unfolds into several CloudFormation resources" },
        why: { ko: "SAM은 CloudFormation의 변환입니다.", en: "SAM is a transform of CloudFormation." },
      },
      {
        id: "instead", right: false, text: { ko: "CloudFormation 대신 쓰는 다른 배포 엔진이다", en: "It is another engine, used instead of CloudFormation" },
        why: { ko: "배포는 CloudFormation이 합니다.", en: "CloudFormation does the deploying." },
      },
      {
        id: "mix", right: true, text: { ko: "SAM 템플릿에 보통의 CloudFormation 리소스를 함께 적을 수 있다", en: "Ordinary CloudFormation resources can stand in the same template" },
        why: { ko: "펼쳐진 뒤에는 같은 템플릿입니다.", en: "Once unfolded, it is one template." },
      },
      {
        id: "gradual", right: true, text: { ko: "DeploymentPreference를 쓰려면 AutoPublishAlias가 있어야 한다", en: "DeploymentPreference needs AutoPublishAlias" },
        why: { ko: "옮길 별칭이 있어야 점진 배포를 합니다.", en: "There must be an alias to shift." },
      },
      {
        id: "run", right: false, text: { ko: "배포된 함수를 실행하는 환경이다", en: "It is the environment in which deployed functions run" },
        why: { ko: "실행하는 곳은 Lambda입니다. SAM은 적고 배포하는 도구입니다.", en: "Lambda runs them. SAM is for writing and deploying." },
      },
    ],
    explain: {
      ko: "SAM은 서버리스 리소스를 짧게 적는 문법과 명령줄 도구입니다. 만들어지는 것은 CloudFormation 스택입니다.",
      en: "SAM is a short way of writing serverless resources, with a command line. What it makes is a CloudFormation stack.",
    },
  },
  {
    id: "delivering-functions.who-does",
    kind: "rows",
    section: "pipeline",
    facts: ["codebuild.buildspec", "codedeploy.platforms", "sam.what"],
    concepts: ["codepipeline", "codedeploy", "cloudformation"],
    ask: { ko: "어느 서비스의 일입니까?", en: "Which service does it?" },
    columns: [
      { id: "pipeline", text: { ko: "CodePipeline", en: "CodePipeline" } },
      { id: "build", text: { ko: "CodeBuild", en: "CodeBuild" } },
      { id: "stack", text: { ko: "CloudFormation", en: "CloudFormation" } },
      { id: "deploy", text: { ko: "CodeDeploy", en: "CodeDeploy" } },
    ],
    rows: [
      {
        id: "tests", right: "build", text: { ko: "깨끗한 컨테이너에서 테스트를 돌린다", en: "Runs the tests in a clean container" },
        why: { ko: "buildspec.yml에 적은 명령을 실행합니다.", en: "It runs the commands of buildspec.yml." },
      },
      {
        id: "order", right: "pipeline", text: { ko: "커밋을 알아차리고 단계를 차례로 부른다", en: "Notices a commit and calls the stages in order" },
        why: { ko: "스스로 빌드하거나 배포하지는 않습니다.", en: "It neither builds nor deploys by itself." },
      },
      {
        id: "weights", right: "deploy", text: { ko: "별칭의 비율을 몇 분마다 바꾼다", en: "Changes the weights of an alias every few minutes" },
        why: { ko: "트래픽을 옮기는 일입니다.", en: "That is shifting traffic." },
      },
      {
        id: "queue", right: "stack", text: { ko: "템플릿에 적힌 대기열과 역할을 만든다", en: "Makes the queue and the role of the template" },
        why: { ko: "리소스를 만들고 고치고 지우는 것은 스택입니다.", en: "Making, changing and deleting resources is done by the stack." },
      },
    ],
    explain: {
      ko: "CodePipeline은 지휘하고, CodeBuild는 만들고, CloudFormation은 리소스를 갖추고, CodeDeploy는 트래픽을 옮깁니다.",
      en: "CodePipeline conducts, CodeBuild makes, CloudFormation provides the resources, CodeDeploy shifts traffic.",
    },
  },
  {
    id: "delivering-functions.pipeline-order",
    kind: "order",
    section: "pipeline",
    facts: ["codebuild.buildspec", "sam.hooks"],
    concepts: ["codepipeline", "sam", "codedeploy"],
    ask: { ko: "SAM과 CodePipeline으로 함수를 점진 배포할 때 일어나는 일을 순서대로 놓으세요.", en: "Put what happens in a gradual deployment with SAM and CodePipeline in order." },
    steps: [
      {
        id: "commit", text: { ko: "커밋이 파이프라인을 시작한다", en: "A commit starts the pipeline" },
        why: { ko: "소스 단계입니다.", en: "That is the source stage." },
      },
      {
        id: "build", text: { ko: "CodeBuild가 테스트하고 패키징한다", en: "CodeBuild tests and packs" },
        why: { ko: "통과하지 못하면 여기서 멈춥니다.", en: "What fails stops here." },
      },
      {
        id: "version", text: { ko: "CloudFormation이 새 버전을 게시한다", en: "CloudFormation publishes a new version" },
        why: { ko: "AutoPublishAlias가 코드가 바뀐 것을 보고 게시합니다.", en: "AutoPublishAlias sees that the code has changed." },
      },
      {
        id: "pre", text: { ko: "PreTraffic 함수가 새 버전을 검증한다", en: "The PreTraffic function checks the new version" },
        why: { ko: "사용자가 만나기 전에 확인합니다.", en: "Before any user meets it." },
      },
      {
        id: "shift", text: { ko: "CodeDeploy가 별칭의 비율을 옮긴다", en: "CodeDeploy shifts the weights of the alias" },
        why: { ko: "경보를 보면서 옮깁니다.", en: "With an eye on the alarms." },
      },
      {
        id: "post", text: { ko: "PostTraffic 함수가 마지막으로 확인한다", en: "The PostTraffic function checks once more" },
        why: { ko: "모두 옮긴 뒤입니다.", en: "After everything has been shifted." },
      },
    ],
    explain: {
      ko: "새 버전이 먼저 있어야 하고, 검증을 지나야 트래픽이 갑니다.",
      en: "The version comes first, and traffic only after the check.",
    },
  },
  {
    id: "delivering-functions.failed-requests",
    kind: "number",
    section: "shifting",
    facts: ["codedeploy.lambda.step", "codedeploy.lambda.canary.shortest"],
    concepts: ["canary-deployment", "codedeploy"],
    ask: {
      ko: `초당 ${perSecond}건을 받는 함수를 LambdaCanary10Percent5Minutes로 배포했습니다. 새 버전은 언제나 실패하고, ${untilBack}초 만에 경보가 별칭을 되돌렸습니다. 실패한 요청은 몇 건입니까?`,
      en: `A function with ${perSecond} requests per second is deployed with LambdaCanary10Percent5Minutes. The new version always fails, and after ${untilBack} seconds an alarm has the alias put back. How many requests failed?`,
    },
    unit: { ko: "건", en: "requests" },
    answer: (perSecond * untilBack * step.value) / 100,
    tolerance: 0,
    misses: [
      { value: perSecond * untilBack, why: { ko: `모두 옮겼을 때의 값입니다. 기다리는 동안에는 ${step.say.ko}만 갑니다.`, en: `That is with everything shifted. While it waits, ${step.say.en} goes there.` } },
      { value: (perSecond * 300 * step.value) / 100, why: { ko: `${shortest.say.ko} 내내라고 보았습니다. 경보가 먼저 되돌렸습니다.`, en: `That counts all ${shortest.say.en}. The alarm came first.` } },
    ],
    explain: {
      ko: `${perSecond} × ${step.value / 100} × ${untilBack} = ${(perSecond * untilBack * step.value) / 100}건입니다. 한 번에 옮겼다면 ${(perSecond * untilBack).toLocaleString("en-US")}건입니다.`,
      en: `${perSecond} × ${step.value / 100} × ${untilBack} = ${(perSecond * untilBack * step.value) / 100}. All at once it would be ${(perSecond * untilBack).toLocaleString("en-US")}.`,
    },
  },
  {
    id: "delivering-functions.linear-steps",
    kind: "number",
    section: "shifting",
    facts: ["codedeploy.lambda.step", "codedeploy.lambda.linear"],
    concepts: ["canary-deployment", "codedeploy"],
    ask: {
      ko: `LambdaLinear10PercentEvery${linearMinutes}Minutes로 배포합니다. 시작하자마자 첫 몫을 옮긴다면, 모두 옮기기까지 몇 분 걸립니까?`,
      en: `A deployment uses LambdaLinear10PercentEvery${linearMinutes}Minutes. If the first share is shifted at the start, how many minutes pass until everything is shifted?`,
    },
    unit: { ko: "분", en: "minutes" },
    answer: (linearSteps - 1) * linearMinutes,
    tolerance: 0,
    misses: [
      { value: linearSteps * linearMinutes, why: { ko: `옮기는 것은 ${linearSteps}번이지만 그 사이는 ${linearSteps - 1}번입니다.`, en: `There are ${linearSteps} steps but ${linearSteps - 1} waits between them.` } },
      { value: linearMinutes, why: { ko: "한 번 기다리고 모두 옮기는 것은 카나리입니다.", en: "Waiting once and then shifting the rest is a canary." } },
    ],
    explain: {
      ko: `${step.say.ko}씩 ${linearSteps}번 옮깁니다. 사이가 ${linearSteps - 1}번이므로 ${(linearSteps - 1) * linearMinutes}분입니다.`,
      en: `${linearSteps} steps of ${step.say.en} have ${linearSteps - 1} waits in between: ${(linearSteps - 1) * linearMinutes} minutes.`,
    },
  },
  {
    id: "delivering-functions.choose-way",
    kind: "rows",
    section: "shifting",
    facts: ["codedeploy.lambda.all-at-once", "codedeploy.lambda.canary", "codedeploy.lambda.linear"],
    concepts: ["canary-deployment", "codedeploy"],
    ask: { ko: "어느 방식이 가장 알맞습니까?", en: "Which way fits best?" },
    columns: [
      { id: "once", text: { ko: "한 번에", en: "All at once" } },
      { id: "canary", text: { ko: "카나리", en: "Canary" } },
      { id: "linear", text: { ko: "선형", en: "Linear" } },
    ],
    rows: [
      {
        id: "dev", right: "once", text: { ko: "사용자가 없는 개발 환경", en: "A development environment without users" },
        why: { ko: "기다릴 까닭이 없습니다.", en: "There is no reason to wait." },
      },
      {
        id: "watch", right: "canary", text: { ko: "적은 몫으로 잠시 지켜본 뒤 나머지를 단번에 옮기고 싶다", en: "Watch a small share for a while, then move the rest in one go" },
        why: { ko: "두 단계로 옮기는 방식입니다.", en: "That is moving in two steps." },
      },
      {
        id: "load", right: "linear", text: { ko: "부하가 늘면서 나타날 문제를 고르게 늘려 가며 보고 싶다", en: "See trouble that comes with load, raising it evenly" },
        why: { ko: "같은 몫씩 늘어납니다.", en: "It grows in equal shares." },
      },
      {
        id: "break", right: "once", text: { ko: "두 버전이 함께 돌면 데이터가 망가지는 변경을 점검 시간에 낸다", en: "A change, in a maintenance window, that would break data if two versions ran together" },
        why: { ko: "카나리와 선형에서는 두 버전이 함께 돕니다.", en: "With canary and linear two versions run side by side." },
      },
    ],
    explain: {
      ko: "카나리와 선형은 피해를 줄이는 대신 두 버전이 함께 도는 시간을 만듭니다.",
      en: "Canary and linear limit the damage, at the price of a time in which two versions run.",
    },
  },
  {
    id: "delivering-functions.rollback-needs",
    kind: "several-choices",
    section: "rollback",
    facts: ["sam.hooks", "codedeploy.lambda.stopped"],
    concepts: ["codedeploy", "canary-deployment", "function-alias"],
    ask: { ko: "새 버전의 오류가 늘 때 저절로 옛 버전으로 돌아가게 하려면 무엇이 있어야 합니까? 모두 고르세요.", en: "What is needed for an automatic return to the old version when errors rise? Tick all." },
    choices: [
      {
        id: "alias", right: true, text: { ko: "호출자가 $LATEST가 아니라 별칭을 부를 것", en: "Callers use an alias, not $LATEST" },
        why: { ko: "되돌릴 것은 별칭이 가리키는 곳입니다.", en: "What goes back is where the alias points." },
      },
      {
        id: "alarm", right: true, text: { ko: "배포에 걸린 CloudWatch 경보", en: "A CloudWatch alarm attached to the deployment" },
        why: { ko: "알아차리는 눈이 있어야 합니다.", en: "Something has to notice." },
      },
      {
        id: "auto", right: true, text: { ko: "배포 그룹의 자동 롤백 설정", en: "Automatic rollback in the deployment group" },
        why: { ko: "없으면 멈추기만 하고 두 버전에 나뉜 채 남을 수 있습니다.", en: "Without it, it may stop while split over two versions." },
      },
      {
        id: "build", right: false, text: { ko: "옛 코드를 다시 빌드하는 파이프라인", en: "A pipeline that builds the old code again" },
        why: { ko: "옛 버전이 굳은 채 남아 있어 다시 만들지 않아도 됩니다.", en: "The old version is still there, frozen." },
      },
      {
        id: "warm", right: false, text: { ko: "옛 버전에 걸어 둔 프로비저닝된 동시성", en: "Provisioned concurrency on the old version" },
        why: { ko: "되돌린 뒤 느릴 수는 있어도 되돌리는 데에는 필요 없습니다.", en: "It may be slow after the return, but the return does not need it." },
      },
    ],
    explain: {
      ko: "별칭, 경보, 자동 롤백이 있으면 되돌리기는 가중치를 바꾸는 한 번의 일입니다.",
      en: "With alias, alarm and automatic rollback, going back is one change of weights.",
    },
  },
  {
    id: "delivering-functions.alarm-slower",
    kind: "one-choice",
    section: "shifting",
    facts: ["codedeploy.lambda.canary.shortest"],
    concepts: ["canary-deployment", "cloudwatch", "codepipeline"],
    ask: { ko: "경보는 5분짜리 데이터 포인트 셋을 보고 울립니다. LambdaCanary10Percent5Minutes로 배포했더니 오류가 나는 버전이 모두에게 나갔습니다. 무엇이 잘못되었습니까?", en: "An alarm looks at three data points of five minutes. With LambdaCanary10Percent5Minutes a broken version still reached everyone. What was wrong?" },
    choices: [
      {
        id: "share", right: false, text: { ko: "카나리로 보낸 몫이 너무 컸다", en: "The canary's share was too large" },
        why: { ko: "몫이 크면 오히려 빨리 드러납니다.", en: "A larger share would show it sooner." },
      },
      {
        id: "wait", right: true, text: { ko: "경보가 울리기 전에 기다림이 끝났다", en: "The wait was over before the alarm went off" },
        why: { ko: "15분이 지나야 울리는데 5분만 기다렸습니다.", en: "It takes fifteen minutes to go off, and the wait was five." },
      },
      {
        id: "hook", right: false, text: { ko: "PostTraffic 함수가 경보를 껐다", en: "The PostTraffic function switched the alarm off" },
        why: { ko: "검증 함수는 모두 옮긴 뒤에 도는 것이고 경보와 관계가 없습니다.", en: "It runs after the shift and has nothing to do with alarms." },
      },
      {
        id: "pipeline", right: false, text: { ko: "CodePipeline이 배포를 두 번 시작했다", en: "CodePipeline started the deployment twice" },
        why: { ko: "한 번의 배포로도 이렇게 됩니다.", en: "One deployment is enough for this." },
      },
    ],
    explain: {
      ko: "기다리는 시간은 경보가 알아차리는 시간보다 길어야 합니다. 경보를 빠르게 하거나 기다림을 늘립니다.",
      en: "The wait must be longer than the alarm takes. Make the alarm quicker or the wait longer.",
    },
  },
  {
    id: "delivering-functions.schema",
    kind: "one-choice",
    section: "rollback",
    facts: [],
    concepts: ["canary-deployment", "function-version"],
    ask: { ko: "새 버전은 테이블의 속성 name을 fullName으로 바꾸어 적습니다. 카나리로 내보내기 전에 무엇을 해야 합니까?", en: "The new version writes the attribute fullName instead of name. What should come before its canary?" },
    choices: [
      {
        id: "rename", right: false, text: { ko: "테이블의 name을 모두 fullName으로 먼저 바꾼다", en: "Rename all name attributes in the table first" },
        why: { ko: "아직 대부분인 옛 버전이 읽지 못합니다.", en: "The old version, still most of the traffic, could not read it." },
      },
      {
        id: "both", right: true, text: { ko: "둘 다 읽고 적는 버전을 먼저 내보낸다", en: "Release a version that reads and writes both" },
        why: { ko: "넓히고, 옮기고, 나중에 좁힙니다.", en: "Widen, move, and narrow later." },
      },
      {
        id: "fast", right: false, text: { ko: "기다리는 시간을 줄여 두 버전이 겹치지 않게 한다", en: "Shorten the wait so that the versions do not overlap" },
        why: { ko: "짧아도 겹치고, 되돌릴 때에도 문제가 남습니다.", en: "They overlap even so, and going back stays a problem." },
      },
      {
        id: "snapshot", right: false, text: { ko: "테이블을 백업해 두고 실패하면 되살린다", en: "Back up the table and restore it on failure" },
        why: { ko: "그사이에 들어온 데이터를 잃습니다.", en: "Data that arrived in between would be lost." },
      },
    ],
    explain: {
      ko: "두 버전이 함께 돌고 되돌아갈 수도 있으므로, 데이터는 늘 둘 다 읽을 수 있어야 합니다.",
      en: "Two versions run together and may be taken back, so both must be able to read the data at all times.",
    },
  },
  {
    id: "delivering-functions.least-change",
    kind: "one-choice",
    section: "sam",
    facts: ["sam.what", "sam.hooks"],
    concepts: ["sam", "codepipeline"],
    ask: { ko: "SAM으로 배포하는 함수가 지금은 한 번에 바뀝니다. 카나리로 바꾸려면 템플릿에서 무엇을 합니까?", en: "A function deployed with SAM changes all at once. What in the template makes it a canary?" },
    choices: [
      {
        id: "two", right: false, text: { ko: "함수를 두 개 선언하고 Route 53으로 나눈다", en: "Declare two functions and split them by Route 53" },
        why: { ko: "별칭의 가중치로 할 일입니다.", en: "That is what alias weights are for." },
      },
      {
        id: "concurrency", right: false, text: { ko: "예약된 동시성을 10%로 두어 새 코드가 적게 실행되게 한다", en: "Set reserved concurrency to 10%" },
        why: { ko: "동시성은 버전에 트래픽을 나누지 않습니다.", en: "Concurrency does not split traffic over versions." },
      },
      {
        id: "preference", right: true, text: { ko: "AutoPublishAlias와 DeploymentPreference를 적는다", en: "Add AutoPublishAlias and DeploymentPreference" },
        why: { ko: "SAM이 CodeDeploy의 리소스까지 펼쳐 줍니다.", en: "SAM unfolds what CodeDeploy needs as well." },
      },
      {
        id: "pipeline", right: false, text: { ko: "파이프라인의 배포 단계 앞에 사람이 승인하는 단계를 넣는다", en: "Add an approval stage to the pipeline" },
        why: { ko: "승인은 멈출 뿐 조금씩 옮기지 않습니다.", en: "Approval stops; it does not shift bit by bit." },
      },
    ],
    explain: {
      ko: "별칭을 저절로 게시하게 하고, 그 옮김을 CodeDeploy의 구성에 맡깁니다.",
      en: "Let it publish an alias, and leave the move to a configuration of CodeDeploy.",
    },
  },
];
