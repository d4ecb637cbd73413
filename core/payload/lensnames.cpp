#include "core/payload/lensnames.h"

#include <QSet>
#include <QString>

#include <initializer_list>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Words parted by blanks, for tables that stay readable. */
QSet<QString> table(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

bool isIn(const QSet<QString> &set, QStringView word)
{
    return set.contains(word.toString());
}

} // namespace

bool isRasaComponent(QStringView name)
{
    static const QSet<QString> Components = table(
        u"WhitespaceTokenizer JiebaTokenizer MitieTokenizer SpacyTokenizer ConveRTTokenizer LanguageModelTokenizer "
        u"MitieNLP SpacyNLP HFTransformersNLP "
        u"MitieFeaturizer SpacyFeaturizer ConveRTFeaturizer LanguageModelFeaturizer RegexFeaturizer "
        u"CountVectorsFeaturizer LexicalSyntacticFeaturizer BytePairFeaturizer "
        u"MitieIntentClassifier LogisticRegressionClassifier SklearnIntentClassifier KeywordIntentClassifier "
        u"DIETClassifier FallbackClassifier EmbeddingIntentClassifier IntentlessPolicy LLMIntentClassifier "
        u"MitieEntityExtractor SpacyEntityExtractor CRFEntityExtractor DucklingEntityExtractor DucklingHTTPExtractor "
        u"RegexEntityExtractor EntitySynonymMapper ResponseSelector "
        u"NLUCommandAdapter LLMCommandGenerator SingleStepLLMCommandGenerator MultiStepLLMCommandGenerator "
        u"CompactLLMCommandGenerator SearchReadyLLMCommandGenerator FlowPolicy EnterpriseSearchPolicy "
        u"TEDPolicy UnexpecTEDIntentPolicy MemoizationPolicy AugmentedMemoizationPolicy RulePolicy FallbackPolicy "
        u"TwoStageFallbackPolicy MappingPolicy FormPolicy KerasPolicy EmbeddingPolicy SklearnPolicy EnsemblePolicy "
        u"SimplePolicyEnsemble DefaultPolicyPredictionEnsemble");
    return isIn(Components, name);
}

bool isPublicPackage(QStringView package)
{
    static const QSet<QString> Packages = table(
        u"rasa rasa_sdk rasa_plus rasa_pro builtins aiohttp asyncio collections concurrent confluent_kafka google "
        u"gensim grpc h5py http importlib jinja2 joblib json jsonschema kafka keras langchain lightgbm litellm logging "
        u"multiprocessing networkx nltk numpy openai os pandas pathlib pika pluggy psycopg2 pydantic pykwalify pymongo "
        u"re redis requests "
        u"ruamel sanic scipy sentence_transformers sklearn socketio spacy sqlalchemy ssl structlog sys tensorflow tf "
        u"torch "
        u"transformers typing urllib urllib3 xgboost yaml");
    return isIn(Packages, package);
}

bool isFileExtension(QStringView extension)
{
    static const QSet<QString> Extensions = table(
        u"bin bz2 cfg ckpt conf crt csv db dat env gguf gz h5 html ini ipynb j2 jinja jinja2 jks joblib json jsonl key "
        u"lock log md model npy npz onnx p12 parquet pb pdf pem pfx pickle pkl pt pth py safetensors sh sock sql "
        u"sqlite "
        u"sqlite3 tar tgz tfrecord tmpl toml tsv txt vec whl xls xlsx xml yaml yml zip");
    return isIn(Extensions, extension.toString().toLower());
}

bool isTopLevelDomain(QStringView label)
{
    static const QSet<QString> Domains = table(
        u"com net org edu gov mil int info biz io ai app dev cloud tech online site bank name pro xyz eu arpa "
        u"ae ar at au be bg br by ca ch cl cn co cz de dk ee es fi fr gr hk hr hu id ie il in ir is it jp ke kr kz lt "
        u"lu lv ma me mt mx my ng nl no nz pe ph pk pl pt ro rs ru sa se sg si sk th tn to tr tw ua uk us uy uz ve vn "
        u"za "
        u"example test invalid local lan internal intranet corp home localdomain svc cluster private onion");
    return isIn(Domains, label.toString().toLower());
}

bool isAmbiguousDomain(QStringView label)
{
    static const QSet<QString> Ambiguous = table(u"app at be by cluster co dev home id in info int is it local me my "
                                                 u"name no online private pro pt site test to us");
    return isIn(Ambiguous, label.toString().toLower());
}

bool isSystemFolder(QStringView name)
{
    static const QSet<QString> Folders = table(u"app bin boot data dev etc home lib media mnt nfs opt proc root run "
                                               u"sbin srv sys tmp usr var workspace Users Volumes");
    return isIn(Folders, name);
}

bool isProjectFolder(QStringView name)
{
    static const QSet<QString> Folders =
        table(u"assets cache checkpoints components config configs data lib lookup lookups model models prompts "
              u"resources src vocab weights");
    return isIn(Folders, name);
}

bool isOrdinaryWord(QStringView name)
{
    static const QSet<QString> Ordinary = table(
        u"admin administrator agent app auto bot build builder char ci container data default demo dev developer "
        u"docker "
        u"en de es fr git gitlab guest home host inner jenkins lang local localhost main master max mean min model "
        u"name "
        u"node none null nobody nlu number path postgres prod production project public python rasa redis root rule "
        u"runner sequence server service softmax spacy staging system test tester text time train type ubuntu user "
        u"vagrant value web word www work");
    return isIn(Ordinary, name.toString().toLower());
}

} // namespace Telemetry
