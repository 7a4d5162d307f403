package org.liandong.bench;

import java.util.List;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.task.api.Task;

/**
 * Flowable with its history at audit and ids as its guide recommends them for many writers: one user task a level with the post as candidate
 * group, title and contents as variables, each approval with its words as variables of its task.
 */
final class FlowableClimb implements Climb {
    private static final int PAGE = 20;

    private final ProcessEngine engine;

    FlowableClimb(DataSource database) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                        .setDataSource(database)
                        .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                        .setAsyncExecutorActivate(false);
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setIdGenerator(new StrongUuidGenerator());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("climb.bpmn20.xml", EngineModel.text("http://flowable.org/bpmn", ""))
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
                    .orderByTaskDueDate()
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
