// Made by datatexts.py from events.json; never compiled, only read by lupdate.
// clang-format off
#include <QtGlobal>

const char *const texts[] = {
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model Training"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model Testing"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "End-to-End Testing"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model Serving"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Markers Extraction"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Data Handling"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "CALM"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Licensing"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Rasa Pro Services"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Builder"),
//: Section of the catalogue
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Miscellaneous"),
//: When the event Training Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A model training begins: rasa train (also the nlu and core forms), the training inside rasa init and rasa interactive, or the HTTP training endpoint."),
//: When the event Training Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the training data is loaded and before any component trains."),
//: Note on the event Training Started
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Sent only if the enablement check that also creates the configuration file says yes; see the behaviour specification for the difference to the check used by all other events."),
//: What the field language means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Language code from the project configuration; null when the configuration does not name one."),
//: Privacy note of the field language
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Names the language of the assistant."),
//: Note on the field language
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The public reference declares a non-empty string; the sender copies the value unchecked, so null (and in theory an empty or non-string value) can occur."),
//: What the field training_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Random identifier of this training run; the matching completion or failure event repeats it."),
//: Privacy note of the field training_id
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Random per run; joins the start and the end of one training only."),
//: What the field type means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "What is being trained."),
//: Privacy note of the field type
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Fixed vocabulary."),
//: What the field assistant_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assistant identifier from the project configuration."),
//: Privacy note of the field assistant_id
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Chosen by the user; may contain a product, team or customer name."),
//: Note on the field assistant_id
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Only the Pro edition sends it. The key is always present there, with null when the configuration has no identifier."),
//: What the field pipeline means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The NLU pipeline section of the project configuration, unchanged."),
//: Privacy note of the field pipeline
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Free-form: copies whatever the user typed into the configuration file, so component class paths, file names, model names, URLs, prompts or even credentials written there travel along."),
//: Note on the field pipeline
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Array of component objects in normal use; null when the section is absent and is about to be auto-configured; a bare string is accepted too. Builds from about Pro 3.15 on send a JSON document encoded as a string."),
//: What the field policies means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The dialogue policy section of the project configuration, unchanged."),
//: Note on the field policies
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Array of policy objects or null; the string form only occurs in the newest Pro builds (JSON encoded as a string)."),
//: What the field train_schema means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Training graph of a graph-recipe configuration; null for every other recipe."),
//: What the field predict_schema means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Prediction graph of a graph-recipe configuration; null for every other recipe."),
//: What the field model_groups means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model group definitions from the endpoints file (identifiers, providers, model names and their settings); null when there are none."),
//: Privacy note of the field model_groups
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Free-form: may contain deployment names and API base addresses, and credentials if the user wrote them inline."),
//: Note on the field model_groups
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Newest Pro builds send it as a string holding JSON."),
//: What the field api_health_check_enabled means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the check that contacts the configured LLM service before training is switched on through its environment variable."),
//: Privacy note of the field api_health_check_enabled
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A yes/no answer; reveals which feature is in use and nothing else."),
//: What the field num_intent_examples means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "NLU examples that carry an intent."),
//: Privacy note of the field num_intent_examples
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A plain count. Only an unusually large or rare combination of counts could help to recognise one project."),
//: What the field num_entity_examples means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "NLU examples that carry at least one entity annotation."),
//: What the field num_actions means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Actions known to the domain, including the ones the framework always adds."),
//: What the field num_templates means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Distinct responses in the domain (the key keeps the older word for a response)."),
//: What the field num_conditional_response_variations means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Response variations that are guarded by a condition."),
//: What the field num_slot_mappings means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Slot mappings, summed over all slots."),
//: What the field num_custom_slot_mappings means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Slot mappings that are filled by custom code."),
//: What the field num_conditional_slot_mappings means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Slot mappings that are guarded by a condition."),
//: What the field num_slots means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Slots in the domain, including the ones the framework adds by itself."),
//: What the field num_forms means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Forms in the domain."),
//: What the field num_intents means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Intents in the domain, including the built-in ones."),
//: What the field num_entities means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Entities in the domain."),
//: What the field num_story_steps means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Story and rule steps in the training data."),
//: What the field num_lookup_tables means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Lookup tables in the NLU data."),
//: What the field num_synonyms means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Entity synonyms in the NLU data."),
//: What the field num_regexes means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Regular-expression features in the NLU data."),
//: What the field is_finetuning means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether an existing model is being trained further."),
//: Note on the field is_finetuning
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "No caller passes this value in the 3.x sources that were read, so it is always false there, even for a fine-tuning run."),
//: What the field recipe means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Configuration recipe named in the project configuration; null when none is named."),
//: Privacy note of the field recipe
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Fixed vocabulary in practice; an unknown name would be copied as typed."),
//: What the field agents means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "How flows call sub-agents and MCP tools, and how those are configured. An empty object when the project uses neither."),
//: Privacy note of the field agents
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Contains flow names, agent names and descriptions, server URLs, module paths, exit conditions and slot names chosen by the user."),
//: Note on the field agents
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Members in order: usage, mcp_servers (only if any), agents (only if any). A usage item is {flow, mcp_tool, mcp_server, mapping}, {flow, agent, exit_if} or {flow, agent}. Newer builds list only the key names of static MCP metadata, never their values."),
//: What the field num_flows means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Flows in the assistant."),
//: What the field num_flows_with_nlu_trigger means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Flows that an NLU intent can start."),
//: What the field num_flows_with_flow_guards means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Flows with a start condition."),
//: What the field num_flows_always_included_in_prompt means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Flows that are always listed in the command generator's prompt."),
//: Note on the field num_flows_always_included_in_prompt
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Missing from the public reference."),
//: What the field num_flows_with_not_startable_flow_guards means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Flows whose start condition is literally false."),
//: What the field num_collect_steps means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Steps that ask for a value."),
//: What the field num_collect_steps_with_separate_utter means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Asking steps whose response name differs from the default name for that slot."),
//: What the field num_collect_steps_with_rejections means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Asking steps with rejection rules."),
//: What the field num_collect_steps_with_not_reset_after_flow_ends means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Asking steps that keep their value when the flow ends."),
//: What the field num_set_slot_steps means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Steps that set slots."),
//: What the field max_depth_of_if_construct means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Deepest nesting of conditions found in any flow."),
//: What the field num_link_steps means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Steps that continue with another flow."),
//: What the field num_call_steps means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Steps that call another flow, an agent or a tool."),
//: What the field num_shared_slots_between_flows means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Slots that more than one flow uses."),
//: What the field llm_command_generator_model_name means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model that the LLM command generator uses; the built-in default name when nothing is configured; null without such a component."),
//: Privacy note of the field llm_command_generator_model_name
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Usually a public model name, but a private deployment or fine-tuned model name is copied as typed."),
//: What the field llm_command_generator_model_group_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model group that the command generator refers to."),
//: Privacy note of the field llm_command_generator_model_group_id
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A name chosen by the user."),
//: What the field llm_command_generator_custom_prompt_used means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the command generator has its own prompt."),
//: What the field multi_step_llm_command_generator_custom_handle_flows_prompt_used means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the multi-step generator has its own prompt for choosing flows."),
//: What the field multi_step_llm_command_generator_custom_fill_slots_prompt_used means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the multi-step generator has its own prompt for filling slots."),
//: What the field flow_retrieval_enabled means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether flows are preselected by embedding similarity; true unless switched off."),
//: What the field flow_retrieval_embedding_model_name means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Embedding model used for that preselection; null when it is off."),
//: Note on the field flow_retrieval_embedding_model_name
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The public reference calls this member flow_retrieval in one place; the code and the public example use this longer name."),
//: What the field flow_retrieval_embedding_model_group_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model group that the embedding settings refer to."),
//: What the field llm_command_generator_include_date_time means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the prompt contains the current date and time."),
//: Note on the field llm_command_generator_include_date_time
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Seen only in a test of a newer build; the key text is inferred from the constant's name."),
//: Version, after "Since"
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "pro 3.15 or later"),
//: What the field llm_command_generator_timezone means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Time zone used for that date and time."),
//: Privacy note of the field llm_command_generator_timezone
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Coarse location hint."),
//: What the field metrics_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Identifier of the reporting installation, repeated from the top-level userId. It is always the last property because the sender appends it after the event's own values."),
//: Privacy note of the field metrics_id
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Pseudonymous and stable: links all events of one installation (Open Source) or of one licence (Pro)."),
//: Note on the field metrics_id
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Open Source: 32 lower-case hexadecimal digits taken from the global configuration file. Pro: the licence's own identifier (a dashed UUID)."),
//: When the event Training Completed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A model training ended without an error."),
//: When the event Training Completed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the model file is written."),
//: Note on the event Training Completed
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Open Source sends nothing when a training fails: the start event then has no partner."),
//: What the field runtime means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whole seconds the training took, rounded down."),
//: Privacy note of the field runtime
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Coarse duration; hints at data size and machine speed."),
//: When the event Training Failed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A model training ended with an exception or a requested process exit."),
//: When the event Training Failed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before the error continues to the caller."),
//: When the event Model Core Tested is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A dialogue test ran."),
//: When the event Model Core Tested is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the evaluation."),
//: Note on the event Model Core Tested
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The public reference lists end_to_end last; the code sends project, end_to_end, num_story_steps."),
//: What the field project means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Project fingerprint stored in the model: the SHA-256 of the git remote of the folder in which the model was trained."),
//: Privacy note of the field project
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Unsalted hash of a guessable text: anyone who knows or guesses the repository address can confirm it."),
//: Note on the field project
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "An empty string when the tested assistant has no loaded model."),
//: What the field end_to_end means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether messages were tested together with the dialogue."),
//: What the field num_story_steps means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Story steps that were tested."),
//: When the event Model NLU Tested is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "An NLU test ran."),
//: What the field num_intent_examples means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Test examples that carry an intent."),
//: What the field num_entity_examples means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Test examples that carry entities."),
//: What the field num_lookup_tables means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Lookup tables in the test data."),
//: What the field num_synonyms means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Synonyms in the test data."),
//: What the field num_regexes means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Regular-expression features in the test data."),
//: When the event End-to-End Testing Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "End-to-end tests are started."),
//: When the event End-to-End Testing Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before the tests run."),
//: Note on the event End-to-End Testing Started
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Named so in the Open Source catalogue of 3.5 and 3.6 for the closed add-on package; every Pro source that was read uses the name E2E Test Run Started."),
//: Version, after "Until"
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "documented through 3.6; superseded by E2E Test Run Started"),
//: Versions, in a sentence
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "3.5 and 3.6 only"),
//: What the field number_of_test_cases means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Test cases to run."),
//: What the field number_of_fixtures means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Fixtures defined for the run."),
//: What the field uses_fixtures means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether any fixture is defined."),
//: Note on the event E2E Test Run Started
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The ten per-kind counters appear together or not at all."),
//: What the field uses_metadata means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether any metadata is defined."),
//: Version, after "Since"
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "pro 3.6 or 3.7"),
//: What the field number_of_metadata means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Metadata entries defined for the run."),
//: What the field uses_assertions means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether any step of any test case has an assertion."),
//: What the field flow_started_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind flow_started in the run."),
//: What the field flow_completed_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind flow_completed in the run."),
//: What the field flow_cancelled_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind flow_cancelled in the run."),
//: What the field pattern_clarification_contains_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind pattern_clarification_contains in the run."),
//: Note on the field pattern_clarification_contains_count
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The public reference spells this pattern_clarification_count; the code sends this longer name."),
//: What the field action_executed_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind action_executed in the run."),
//: What the field slot_was_set_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind slot_was_set in the run."),
//: What the field slot_was_not_set_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind slot_was_not_set in the run."),
//: What the field bot_uttered_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind bot_uttered in the run."),
//: What the field generative_response_is_relevant_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind generative_response_is_relevant in the run."),
//: What the field generative_response_is_grounded_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assertions of the kind generative_response_is_grounded in the run."),
//: When the event E2E Test Conversion Completed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Sample conversations were converted to end-to-end tests."),
//: When the event E2E Test Conversion Completed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the conversion."),
//: What the field file_type means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "File name extension of the input, with the dot."),
//: Privacy note of the field file_type
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Extension only."),
//: What the field test_case_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Test cases that were produced."),
//: When the event Interactive Learning Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "An interactive learning session begins."),
//: When the event Interactive Learning Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Just before the local server starts."),
//: What the field skip_visualization means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the story graph is not shown."),
//: Note on the field skip_visualization
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The public text describes the opposite of what the name and the value say: true means the graph is not shown."),
//: What the field save_in_e2e means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the session stores end-to-end training data."),
//: When the event Server Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A server is about to listen for conversations."),
//: When the event Server Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the channels and the worker count are known, before listening."),
//: Note on the event Server Started
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "rasa shell with a dialogue model starts a server too, so it sends Shell Started and then Server Started. Pro builds that have Inspect Started do not send this event for rasa inspect. The project value is the model's training-time project fingerprint, not a hash of the model as the public text says."),
//: What the field input_channels means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Names of the connected channels."),
//: Privacy note of the field input_channels
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Built-in names are harmless; a custom connector reports the name or class name its author gave it."),
//: What the field api_enabled means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the HTTP API is served besides the channels."),
//: What the field number_of_workers means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Server worker processes."),
//: Privacy note of the field number_of_workers
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Small number; hints at the size of the deployment."),
//: What the field endpoints_nlg means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Type given for the response generator in the endpoints file; null when there is no such entry or it has no type."),
//: Privacy note of the field endpoints_nlg
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A built-in type is harmless; for a custom implementation the user's own module path is copied."),
//: What the field endpoints_nlu means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Type given for the NLU server in the endpoints file; null when there is no such entry or it has no type."),
//: What the field endpoints_action_server means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Type given for the action server in the endpoints file; null when there is no such entry or it has no type."),
//: What the field endpoints_model_server means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Type given for the model server in the endpoints file; null when there is no such entry or it has no type."),
//: What the field endpoints_tracker_store means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Type given for the tracker store in the endpoints file; null when there is no such entry or it has no type."),
//: Note on the field endpoints_tracker_store
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Copied with the user's upper and lower case."),
//: What the field endpoints_lock_store means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Type given for the lock store in the endpoints file; null when there is no such entry or it has no type."),
//: What the field endpoints_event_broker means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Type given for the event broker in the endpoints file; null when there is no such entry or it has no type."),
//: What the field assistant_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assistant identifier stored in the served model; null without a readable model."),
//: When the event Shell Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A command-line conversation with a trained model begins."),
//: When the event Shell Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the model's metadata is read."),
//: Note on the event Shell Started
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "core is documented but never sent: everything that is not an NLU-only model is reported as rasa."),
//: What the field type means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Kind of the loaded model."),
//: What the field assistant_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Assistant identifier stored in the model."),
//: When the event Inspect Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The browser inspector is started."),
//: When the event Inspect Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before the server starts."),
//: What the field type means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Channel that the inspector uses."),
//: Privacy note of the field type
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Built-in channel names."),
//: When the event Rasa X Local Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The former local annotation tool is started."),
//: When the event Rasa X Local Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before it starts."),
//: Version, after "Until"
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "3.2.x (removed from the code in 3.3.0, still listed in the 3.5 and 3.6 catalogue)"),
//: Versions, in a sentence
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "3.0 to 3.6 only"),
//: When the event Markers Extraction Initiated is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Marker extraction is requested."),
//: When the event Markers Extraction Initiated is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "First thing the command does."),
//: What the field strategy means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "How conversations are selected."),
//: What the field only_extract means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Documented as: no statistics are wanted."),
//: Note on the field only_extract
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The code computes the opposite: true means that a file name for statistics is set, which is the command's default."),
//: What the field seed means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether a random seed was given (not the seed itself)."),
//: What the field count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Requested number of conversations; null for the strategy all."),
//: Privacy note of the field count
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A plain count."),
//: When the event Markers Parsed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The marker definition file was read and checked."),
//: When the event Markers Parsed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before conversations are loaded."),
//: What the field marker_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Markers defined at the top level."),
//: What the field max_depth means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Deepest nesting of marker operators."),
//: What the field branching_factor means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Largest number of direct children of one operator."),
//: When the event Markers Extracted is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Markers were evaluated on all selected conversations."),
//: When the event Markers Extracted is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before the result file is written."),
//: What the field trackers_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Conversations that were processed."),
//: Privacy note of the field trackers_count
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Volume of stored conversations."),
//: When the event Markers Statistics Computed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Statistics over the markers were computed."),
//: When the event Markers Statistics Computed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before the statistics files are written."),
//: When the event Training Data Split is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "NLU data was split into a training and a test part."),
//: When the event Training Data Split is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After both files are written."),
//: Note on the event Training Data Split
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Splitting stories (newer versions) sends nothing."),
//: What the field fraction means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Share that goes into the training part."),
//: Privacy note of the field fraction
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A setting, 0.8 unless changed."),
//: What the field type means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Kind of the data."),
//: When the event Training Data Validated is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Training data was validated."),
//: When the event Training Data Validated is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After all checks; before the command exits with an error."),
//: A command with a remark; only the remark is translated
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "rasa train (3.6 and later, where training validates first)"),
//: What the field validation_success means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether every check passed."),
//: When the event Training Data Converted is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Training data was converted to another format."),
//: What the field output_format means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Target format."),
//: When the event Tracker Exported is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Stored conversations were published to an event broker."),
//: When the event Tracker Exported is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After publishing succeeded."),
//: Note on the event Tracker Exported
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The public catalogue lists the three members in the reverse order."),
//: What the field number_of_exported_events means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Events that were published."),
//: What the field tracker_store means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Class name of the tracker store."),
//: Privacy note of the field tracker_store
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A custom class name is the user's own text."),
//: What the field event_broker means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Class name of the event broker."),
//: When the event Story Visualization Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A story graph is about to be drawn."),
//: When the event Story Visualization Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the domain is loaded."),
//: When the event Telemetry Disabled is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The user switches telemetry off."),
//: When the event Telemetry Disabled is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before the stored setting changes."),
//: Note on the event Telemetry Disabled
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Sent only if telemetry is still enabled at that moment (environment first, then the file). See the behaviour specification for the first-run special case."),
//: When the event Project Created is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A new project is about to be created."),
//: When the event Project Created is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the target folder is chosen and before any file is copied."),
//: What the field init_directory means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "SHA-256 of the absolute path of the new project folder."),
//: Privacy note of the field init_directory
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Unsalted hash of a path; a short or guessable path (user name, project name) can be found by trying candidates."),
//: When the event Response Rephrased is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A response is rewritten by a language model at run time."),
//: When the event Response Rephrased is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before the model is called."),
//: What the field rephrase_all means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether every response is rewritten."),
//: What the field custom_prompt_template means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The complete prompt text if it differs from the built-in one; otherwise null."),
//: Privacy note of the field custom_prompt_template
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Verbatim prompt written by the user; often contains business rules, names and example sentences."),
//: What the field llm_type means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Provider of the language model."),
//: Privacy note of the field llm_type
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Public provider names; a self-hosted one may be recognisable."),
//: What the field llm_model means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model name of the language model."),
//: What the field llm_model_group_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model group that the language model settings refer to."),
//: When the event Intentless Policy Training Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Training of the intentless policy begins."),
//: When the event Intentless Policy Training Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "At the start."),
//: When the event Intentless Policy Training Completed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Training of the intentless policy ended."),
//: When the event Intentless Policy Training Completed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "At the end."),
//: What the field embeddings_type means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Provider of the embedding model."),
//: What the field embeddings_model means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model name of the embedding model."),
//: What the field embeddings_model_group_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Model group that the embedding model settings refer to."),
//: When the event Intentless Policy Predicted is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The intentless policy chose an action at run time."),
//: When the event Intentless Policy Predicted is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the prediction."),
//: What the field score means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Confidence of the prediction."),
//: Privacy note of the field score
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A number per message; frequency reveals traffic."),
//: When the event Enterprise Search Policy Training Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Training of the document-search policy begins."),
//: When the event Enterprise Search Policy Training Completed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Training of the document-search policy ended."),
//: What the field vector_store_type means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Type of the document store."),
//: Privacy note of the field vector_store_type
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A built-in type is harmless; a custom store reports the user's module path."),
//: Note on the field vector_store_type
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The public reference names this member vector_store; the code sends vector_store_type."),
//: What the field citation_enabled means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether answers cite their sources."),
//: What the field relevancy_check_enabled means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether retrieved answers are checked for relevance."),
//: Version, after "Since"
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "pro 3.12 or 3.13"),
//: Note on the field include_date_time
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Seen only in a test of a newer build."),
//: When the event Enterprise Search Policy Predicted is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The document-search policy answered at run time."),
//: When the event PII Management in CALM Enabled is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "An assistant starts with a privacy section in its endpoints file."),
//: When the event PII Management in CALM Enabled is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "While the assistant is loaded."),
//: Note on the event PII Management in CALM Enabled
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A missing schedule is the four-letter string None, not JSON null."),
//: What the field num_total_rules means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Anonymisation rules."),
//: What the field redact_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Rules that remove a value."),
//: What the field mask_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Rules that mask a value."),
//: What the field stream_pii means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the event broker also receives values before anonymisation."),
//: What the field tracker_store_anonymization_enabled means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether stored conversations are anonymised on a schedule."),
//: What the field tracker_store_deletion_enabled means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether stored conversations are deleted on a schedule."),
//: What the field anonymization_cron_trigger means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Text form of the anonymisation schedule; the word None when there is none."),
//: Privacy note of the field anonymization_cron_trigger
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Reveals operating hours."),
//: What the field deletion_cron_trigger means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Text form of the deletion schedule; the word None when there is none."),
//: When the event Validation Error Logged is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A check of the project validator writes an error to its log."),
//: When the event Validation Error Logged is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "While the log record is written."),
//: Note on the event Validation Error Logged
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Every further field of the log record follows under its own name, so the member set is open and not under the sender's control. Missing from the public reference."),
//: What the field log_level means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Level of the record."),
//: Privacy note of the field log_level
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Always error."),
//: What the field log_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Dotted identifier of the record."),
//: Privacy note of the field log_id
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Fixed identifiers."),
//: What the field message means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Human-readable text of the record; empty when it has none."),
//: Privacy note of the field message
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Usually quotes names and file locations from the user's project."),
//: When the event Upload to Studio Failed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The hosted editor answered an upload with an error."),
//: When the event Upload to Studio Failed is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the answer arrives."),
//: What the field studio_response_json means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The complete JSON answer of the editor."),
//: Privacy note of the field studio_response_json
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Server error texts can quote the uploaded content."),
//: When the event Conversation Count is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A server with a developer-edition licence counts its conversations: at start and about every 24 hours."),
//: When the event Conversation Count is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the count."),
//: What the field conversation_count means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Conversations started since the beginning of the month."),
//: Privacy note of the field conversation_count
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Business volume of the deployment."),
//: What the field year means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Calendar year (UTC) of the counted month."),
//: Privacy note of the field year
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Date only."),
//: What the field month means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Calendar month (UTC), 1 to 12."),
//: When the event Conversation Soft Limit Reached is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The count is above the licence's monthly number (100 or 1000)."),
//: When the event Conversation Soft Limit Reached is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before the count event."),
//: When the event Conversation Hard Limit Reached is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The count is at least ten times the licence's monthly number."),
//: When the event Conversation Hard Limit Reached is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Before the server stops itself."),
//: Note on the event Conversation Hard Limit Reached
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The process exits right after, so no count event follows. Missing from the public reference."),
//: When the event Analytics Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The analytics pipeline of the services package starts."),
//: When the event Analytics Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "At start."),
//: Note on the event Analytics Started
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Sent by a separate service whose source was not available; order and context are unknown."),
//: What the field consumers means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Kafka consumers."),
//: Privacy note of the field consumers
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Hints at the size of the deployment."),
//: When the event Assistant Session Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The analytics pipeline sees a new conversation session."),
//: When the event Assistant Session Started is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "At run time."),
//: Note on the event Assistant Session Started
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Sent by a separate service whose source was not available."),
//: When the event copilot_user_message is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A person writes to the builder's chat helper."),
//: When the event copilot_user_message is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "When the message arrives."),
//: Note on the event copilot_user_message
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Sent only if the reporting decision is yes and a write key is in the environment: COPILOT_SEGMENT_WRITE_KEY at first, RASA_TELEMETRY_WRITE_KEY in the newest builds. userId is the builder's user identifier. No metrics_id is added. Carries the message text, which contradicts the general promise that messages are not reported."),
//: What the field project_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Project identifier inside the builder service."),
//: Privacy note of the field project_id
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Identifies one hosted project."),
//: What the field message_id means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Random identifier of this chat message."),
//: Privacy note of the field message_id
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Random."),
//: What the field text means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The complete chat message."),
//: Privacy note of the field text
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Verbatim user or assistant text; can contain anything."),
//: What the field timestamp means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "UTC time of the message in ISO 8601; without a zone suffix at first, with +00:00 in the newest builds."),
//: Privacy note of the field timestamp
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Exact time of use."),
//: When the event copilot_bot_message is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The builder's chat helper answers."),
//: When the event copilot_bot_message is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the answer is complete."),
//: What the field prompt_version means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Version of the helper's prompt."),
//: Privacy note of the field prompt_version
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Fixed."),
//: What the field source_urls means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Addresses of the documents that were used."),
//: Privacy note of the field source_urls
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Public documentation addresses in practice."),
//: What the field flags means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Sorted categories of the answer."),
//: What the field latency_ms means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Milliseconds until the answer was complete."),
//: What the field model means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Language model that answered."),
//: Privacy note of the field model
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Public model name."),
//: What the field input_tokens means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Tokens read."),
//: Privacy note of the field input_tokens
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A count."),
//: What the field cached_prompt_tokens means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Tokens read from a cache."),
//: Version, after "Since"
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "pro 3.14 final or later"),
//: What the field output_tokens means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Tokens written."),
//: What the field total_tokens means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Sum of both."),
//: What the field system_prompt means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The helper's complete system prompt."),
//: Privacy note of the field system_prompt
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Contains project content."),
//: Version, after "Until"
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "removed in later builds"),
//: What the field chat_history means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Earlier messages of the chat."),
//: Privacy note of the field chat_history
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Verbatim chat."),
//: What the field last_user_message means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "The message that was answered."),
//: What the field tracker_event_attachments means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Conversation events attached by the user."),
//: Privacy note of the field tracker_event_attachments
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Verbatim conversation content."),
//: When the event mcp_tool_called is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A tool of Rasa's MCP server was called, by the builder's chat helper or by any other agent that is connected to the server."),
//: When the event mcp_tool_called is sent
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "After the tool returned or raised."),
//: Note on the event mcp_tool_called
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "No metrics_id is added. userId is the licence identifier or the text unknown. The write key is taken from RASA_TELEMETRY_WRITE_KEY only, never from the keys file; without that variable nothing is sent. The reporting decision is asked as usual."),
//: What the field tool_name means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Name of the tool."),
//: Privacy note of the field tool_name
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Names of the built-in tools."),
//: What the field mcp_server means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Name of the MCP server process."),
//: Privacy note of the field mcp_server
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Fixed names."),
//: What the field duration_ms means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whole milliseconds the call took, rounded down."),
//: Privacy note of the field duration_ms
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Coarse duration."),
//: What the field success means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the tool neither raised nor reported a failure."),
//: What the field error_type means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Class name of the exception, or ToolReportedFailure; null on success."),
//: Privacy note of the field error_type
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Class name."),
//: What the field error_message means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Text of the exception or of the reported failure; null on success."),
//: Privacy note of the field error_message
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Copied unchanged: can contain paths, names and data."),
//: What the field timestamp means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "UTC time in ISO 8601 with zone suffix."),
//: What the field context.os means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Operating system: name and version as the system itself reports them."),
//: Privacy note of the field context.os
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Kernel version; may contain a vendor or build suffix."),
//: What the field context.ci means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether a build-server environment variable is present."),
//: Privacy note of the field context.ci
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "A yes/no answer."),
//: What the field context.project means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "SHA-256 of the git remote address, or null."),
//: Privacy note of the field context.project
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Unsalted; a known repository address can be confirmed."),
//: What the field context.directory means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "SHA-256 of the absolute working directory."),
//: Privacy note of the field context.directory
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Unsalted; guessable paths can be confirmed."),
//: What the field context.python means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Version of the running Python interpreter."),
//: Privacy note of the field context.python
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Public version number."),
//: What the field context.rasa_open_source means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Product version (Open Source builds)."),
//: What the field context.rasa_pro means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Product version (Pro builds)."),
//: What the field context.gpu means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Number of graphics processors."),
//: Privacy note of the field context.gpu
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Small number."),
//: Note on the field context.gpu
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Only an alpha of 2.0 sent it, between the product version and cpu. The user documentation of 3.x still lists it."),
//: What the field context.cpu means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Number of logical processors."),
//: What the field context.docker means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Whether the process seems to run in a Docker container."),
//: What the field context.license_hash means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "SHA-256 of the licence text."),
//: Privacy note of the field context.license_hash
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Identifies one licence; not reversible because the licence text is long and random."),
//: Note on the field context.license_hash
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "64 lower-case hexadecimal digits in reality. No pattern is given because the example value of the user documentation starts with the letter t and so is no hexadecimal number."),
//: What the field context.deployment_stack means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Value of the environment variable DEPLOYMENT_STACK, empty when unset."),
//: Privacy note of the field context.deployment_stack
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Free text set by the operator."),
//: What the field context.company means
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Company name written in the licence."),
//: Privacy note of the field context.company
QT_TRANSLATE_NOOP("Telemetry::Catalogue", "Names the customer: the payload is no longer anonymous."),
};
