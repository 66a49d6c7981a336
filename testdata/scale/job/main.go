// Command job holds the manifest on standard input to the types of the Kubernetes API: a field that
// there is none of, or of another kind, is an error. It has a module of its own, so that shuck needs
// none of these.
package main

import (
	"fmt"
	"io"
	"os"

	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	"sigs.k8s.io/yaml"
)

func main() {
	manifest, err := io.ReadAll(os.Stdin)
	if err == nil {
		err = check(manifest)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "job:", err)
		os.Exit(1)
	}
}

func check(manifest []byte) error {
	var job batch.Job
	if err := yaml.UnmarshalStrict(manifest, &job); err != nil {
		return err
	}
	s := job.Spec
	switch {
	case job.APIVersion != "batch/v1" || job.Kind != "Job":
		return fmt.Errorf("%s of %s is no Job of batch/v1", job.Kind, job.APIVersion)
	case s.CompletionMode == nil || *s.CompletionMode != batch.IndexedCompletion || s.Completions == nil:
		return fmt.Errorf("its completions are not indexed")
	case s.BackoffLimitPerIndex != nil && s.Template.Spec.RestartPolicy != core.RestartPolicyNever:
		return fmt.Errorf("a limit for each index wants pods that are never restarted")
	}
	return nil
}
