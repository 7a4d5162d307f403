package org.liandong.bench;

import java.util.List;
import javax.sql.DataSource;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.ProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.operaton.bpm.engine.task.Task;

/** Operaton as {@link FlowableClimb}; without metrics, which it writes beside. */
final class OperatonClimb implements Climb {
    private static final int PAGE = 20;

    private final ProcessEngine engine;

    OperatonClimb(DataSource database) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                        .setDataSource(database)
                        .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                        .setHistory(ProcessEngineConfiguration.HISTORY_AUDIT)
                        .setJobExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("climb.bpmn", EngineModel.text("http://operaton.org/schema/1.0/bpmn", ""))
                .deploy();
    }

    @Override
    public void climb(int branch, long number) {
        List<String> posts = Climb.posts(branch);
        engine.getIdentityService().setAuthenticatedUserId("c" + branch + "-head");
        String process = engine.getRuntimeService()
                .startProcessInstanceByKey("climb", "LD-" + number, EngineModel.variables(posts, number))
                .getId();
        for (String post : posts) {
            Task task = engine
                    .getTaskService()
                    .createTaskQuery()
                    .taskCandidateGroup(post)
                    .orderByDueDate()
                    .asc()
                    .listPage(0, PAGE)
                    .stream()
                    .filter(each -> each.getProcessInstanceId().equals(process))
                    .findFirst()
                    .orElseThrow();
            engine.getIdentityService().setAuthenticatedUserId(post);
            engine.getTaskService().complete(task.getId(), EngineModel.verdict(task.getTaskDefinitionKey()));
        }
    }

    @Override
    public String check(long reports) {
        long ended = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .finished()
                .count();
        long tasks = engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .finished()
                .count();
        return ended == reports && tasks == reports * LEVELS
                ? ""
                : "%d of %d ended, %d tasks".formatted(ended, reports, tasks);
    }
}
