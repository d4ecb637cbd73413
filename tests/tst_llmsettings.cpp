#include "core/project/llmsettings.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** What Rasa Pro reports of its command generator. */
class TestLlmSettings : public QObject
{
    Q_OBJECT

private:
    /** The reported values in the order of the event, as JSON. */
    static QByteArray shown(const LlmSettings &settings)
    {
        return Json(Json::Array{settings.modelName, settings.modelGroupId, settings.customPromptUsed,
                                settings.handleFlowsPromptUsed, settings.fillSlotsPromptUsed,
                                settings.flowRetrievalEnabled, settings.embeddingModelName,
                                settings.embeddingModelGroupId})
            .display();
    }

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("pipeline");
        QTest::addColumn<QByteArray>("until311");
        QTest::addColumn<QByteArray>("since314");
        const QByteArray nothing = "[null, null, null, null, null, null, null, null]";
        const auto row = [](const char *name, const QByteArray &pipeline, const QByteArray &until311,
                            const QByteArray &since314) { QTest::newRow(name) << pipeline << until311 << since314; };
        const auto alike = [&row](const char *name, const QByteArray &pipeline, const QByteArray &both) {
            row(name, pipeline, both, both);
        };
        const QByteArray defaults = ", null, false, false, false, true, ";
        alike("no pipeline", "null", nothing);
        alike("pipeline that is a text", "\"supervised\"", nothing);
        alike("no generator", "[{\"name\": \"WhitespaceTokenizer\"}]", nothing);
        alike("generator by its path", "[{\"name\": \"rasa.SingleStepLLMCommandGenerator\"}]", nothing);
        row("defaults", "[{\"name\": \"SingleStepLLMCommandGenerator\"}]",
            "[\"gpt-4-0613\"" + defaults + "\"text-embedding-ada-002\", null]",
            "[\"gpt-4-0613\"" + defaults + "\"text-embedding-3-large\", null]");
        row("defaults of the compact one", "[{\"name\": \"CompactLLMCommandGenerator\"}]",
            "[\"gpt-4-0613\"" + defaults + "\"text-embedding-ada-002\", null]",
            "[\"gpt-4o-2024-11-20\"" + defaults + "\"text-embedding-3-large\", null]");
        row("a generator that is newer", "[{\"name\": \"SearchReadyLLMCommandGenerator\"}]", nothing,
            "[\"gpt-4o-2024-11-20\"" + defaults + "\"text-embedding-3-large\", null]");
        const QByteArray off = "\"flow_retrieval\": {\"active\": false}";
        const QByteArray rest = "false, false, false, false, null, null]";
        alike("model", "[{\"name\": \"LLMCommandGenerator\", \"llm\": {\"model\": \"m\"}, " + off + "}]",
              "[\"m\", null, " + rest);
        alike("model by its older key",
              "[{\"name\": \"LLMCommandGenerator\", \"llm\": {\"model_name\": \"m\"}, " + off + "}]",
              "[\"m\", null, " + rest);
        alike("group and no model",
              "[{\"name\": \"LLMCommandGenerator\", \"llm\": {\"model_group\": \"g\"}, " + off + "}]",
              "[null, \"g\", " + rest);
        alike("own prompt, first of two generators",
              "[{\"name\": \"X\"}, {\"name\": \"LLMCommandGenerator\", \"prompt\": \"p\", \"llm\": {\"model\": \"m\"}, "
                  + off + "}, {\"name\": \"MultiStepLLMCommandGenerator\"}]",
              "[\"m\", null, true, false, false, false, null, null]");
        alike("own prompt by its newer key",
              "[{\"name\": \"LLMCommandGenerator\", \"prompt_template\": \"p\", \"llm\": {\"model\": \"m\"}, " + off
                  + "}]",
              "[\"m\", null, true, false, false, false, null, null]");
        alike("prompts of the multi-step one",
              "[{\"name\": \"MultiStepLLMCommandGenerator\", \"llm\": {\"model\": \"m\"}, \"prompt_templates\": "
              "{\"handle_flows\": {}, \"fill_slots\": {}}, "
                  + off + "}]",
              "[\"m\", null, false, true, true, false, null, null]");
        alike("embedding model",
              "[{\"name\": \"LLMCommandGenerator\", \"llm\": {\"model\": \"m\"}, \"flow_retrieval\": {\"embeddings\": "
              "{\"model\": \"e\", \"model_name\": \"n\"}}}]",
              "[\"m\", null, false, false, false, true, \"n\", null]");
        alike(
            "group of embeddings stays when retrieval is off",
            "[{\"name\": \"LLMCommandGenerator\", \"llm\": {\"model\": \"m\"}, \"flow_retrieval\": {\"active\": false, "
            "\"embeddings\": {\"model\": \"e\", \"model_group\": \"g\"}}}]",
            "[\"m\", null, false, false, false, false, null, \"g\"]");
    }
    void values()
    {
        QFETCH(QByteArray, pipeline);
        const auto json = Json::parse(pipeline);
        QVERIFY(json);
        QTEST(shown(llmSettings(*json, ProDefaults::Until311)), "until311");
        QTEST(shown(llmSettings(*json, ProDefaults::Since314)), "since314");
    }

    void certainty()
    {
        const auto settings = [](const QByteArray &pipeline) {
            return llmSettings(Json::parse(pipeline).value(), ProDefaults::Since314);
        };
        QVERIFY(settings("[{\"name\": \"LLMCommandGenerator\", \"llm\": {\"model\": \"m\"}}]").isCertain);
        QVERIFY(!settings("[{\"name\": \"LLMCommandGenerator\", \"llm\": null}]").isCertain);
        QVERIFY(settings("[{\"name\": \"LLMCommandGenerator\"}]").isModelDefault);
        QVERIFY(!settings("[{\"name\": \"LLMCommandGenerator\", \"llm\": {\"model\": \"m\"}}]").isModelDefault);
        QVERIFY(settings("[{\"name\": \"LLMCommandGenerator\"}]").isEmbeddingDefault);
    }
};

QTEST_GUILESS_MAIN(TestLlmSettings)
#include "tst_llmsettings.moc"
